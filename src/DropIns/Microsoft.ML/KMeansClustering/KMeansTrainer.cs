using System.Numerics.Tensors;
using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

/// <summary>Clusters by k-means (Lloyd, Least squares quantization in PCM, 1982).</summary>
public class KMeansTrainer : TrainerEstimatorBase<ClusteringPredictionTransformer<KMeansModelParameters>, KMeansModelParameters>
{
    private readonly Options options;
    private readonly int seed;

    internal KMeansTrainer(MLContext context, Options options)
        : base(context, options.FeatureColumnName, default, options.ExampleWeightColumnName)
    {
        Require(options.NumberOfClusters > 0, nameof(Options.NumberOfClusters));
        Require(options.MaximumNumberOfIterations > 0, nameof(Options.MaximumNumberOfIterations));
        Require(options.OptimizationTolerance > 0, nameof(Options.OptimizationTolerance));
        this.options = options;
        seed = context.NextSeed();

        static void Require(bool condition, string name)
        {
            if (!condition)
                throw new ArgumentOutOfRangeException(name, "Must be positive");
        }
    }

    /// <summary>How the first centres are chosen.</summary>
    public enum InitializationAlgorithm
    {
        /// <summary>Examples far from those already chosen are likelier (Arthur and Vassilvitskii, k-means++, 2007).</summary>
        KMeansPlusPlus = 0,

        /// <summary>Any examples, all alike.</summary>
        Random = 1,

        /// <summary>As <see cref="KMeansPlusPlus"/>; the best of several draws of each centre.</summary>
        KMeansYinyang = 2,
    }

    private protected override KMeansModelParameters Train(Examples data, DataViewSchema schema)
    {
        var points = data.Items.Select(example => Dense(example, data.FeatureCount)).ToArray();
        if (points.Length < options.NumberOfClusters)
            throw new InvalidOperationException($"Not enough distinct training instances. We have {points.Length} instances, but {options.NumberOfClusters} clusters.");
        var weights = data.Items.Select(example => example.Weight).ToArray();
        var centroids = FirstCentroids(points, weights);
        var last = double.PositiveInfinity;
        for (var iteration = 0; iteration < options.MaximumNumberOfIterations; iteration++)
        {
            var score = Move(points, weights, centroids);
            if (last - score <= options.OptimizationTolerance * Math.Abs(score))
                break;
            last = score;
        }

        return new(centroids);
    }

    private protected override ClusteringPredictionTransformer<KMeansModelParameters> MakeTransformer(KMeansModelParameters model, DataViewSchema schema) =>
        new(model, FeatureColumn.Name, schema[FeatureColumn.Name].Type);

    private protected override IEnumerable<SchemaShape.Column> OutputColumns(SchemaShape inputSchema) =>
    [
        new("PredictedLabel", SchemaShape.Column.VectorKind.Scalar, NumberDataViewType.UInt32, true),
        new("Score", SchemaShape.Column.VectorKind.Vector, NumberDataViewType.Single, false),
    ];

    private static float[] Dense(Example example, int length)
    {
        var point = new float[length];
        example.AddTo(point, 1);
        return point;
    }

    /// <summary>Moves each centre to the mean of the points nearest to it; the mean squared distance before.</summary>
    private static double Move(float[][] points, float[] weights, float[][] centroids)
    {
        var sums = centroids.Select(centre => new float[centre.Length]).ToArray();
        var counts = new float[centroids.Length];
        var total = 0.0;
        for (var i = 0; i < points.Length; i++)
        {
            var distances = Array.ConvertAll(centroids, centre => KMeansModelParameters.SquaredDistance(points[i], centre));
            var nearest = TensorPrimitives.IndexOfMin<float>(distances);
            total += weights[i] * distances[nearest];
            counts[nearest] += weights[i];
            TensorPrimitives.MultiplyAdd(points[i], weights[i], sums[nearest], sums[nearest]);
        }

        for (var c = 0; c < centroids.Length; c++)
        {
            // A centre without points stays where it is.
            if (counts[c] > 0)
                TensorPrimitives.Divide(sums[c], counts[c], centroids[c]);
        }

        return total / weights.Sum();
    }

    private float[][] FirstCentroids(float[][] points, float[] weights)
    {
        var random = new Random(seed);
        if (options.InitializationAlgorithm == InitializationAlgorithm.Random)
            return [.. Shuffled(points, random).Take(options.NumberOfClusters).Select(point => point.ToArray())];
        var draws = options.InitializationAlgorithm == InitializationAlgorithm.KMeansYinyang ? 2 + (int)Math.Log(options.NumberOfClusters) : 1;
        var chosen = new List<float[]> { points[Draw(random, weights)].ToArray() };
        var distances = points.Select(point => KMeansModelParameters.SquaredDistance(point, chosen[0])).ToArray();
        while (chosen.Count < options.NumberOfClusters)
        {
            var chances = distances.Zip(weights, (distance, weight) => distance * weight).ToArray();
            var best = Enumerable.Range(0, draws).Select(_ => points[Draw(random, chances)])
                .Select(point => (Point: point, Distances: points.Zip(distances, (other, distance) => Math.Min(distance, KMeansModelParameters.SquaredDistance(other, point))).ToArray()))
                .MinBy(candidate => TensorPrimitives.Dot(candidate.Distances, weights));
            chosen.Add(best.Point.ToArray());
            distances = best.Distances;
        }

        return [.. chosen];
    }

    private static float[][] Shuffled(float[][] points, Random random)
    {
        var copy = points.ToArray();
        random.Shuffle(copy);
        return copy;
    }

    /// <summary>An index, drawn with chances in proportion.</summary>
    private static int Draw(Random random, float[] chances)
    {
        var target = random.NextDouble() * chances.Sum(chance => (double)chance);
        for (var i = 0; i < chances.Length; i++)
        {
            target -= chances[i];
            if (target < 0)
                return i;
        }

        return random.Next(chances.Length);
    }

    /// <summary>Options of the trainer.</summary>
    public sealed class Options : UnsupervisedTrainerInputBaseWithWeight
    {
        /// <summary>The number of clusters.</summary>
        public int NumberOfClusters = 5;

        /// <summary>How the first centres are chosen.</summary>
        public InitializationAlgorithm InitializationAlgorithm = InitializationAlgorithm.KMeansYinyang;

        /// <summary>Training ends when a pass improves the mean squared distance by less than this fraction.</summary>
        public float OptimizationTolerance = 1e-7f;

        /// <summary>The most passes over the data.</summary>
        public int MaximumNumberOfIterations = 1000;
    }
}
