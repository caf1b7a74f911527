using System.Numerics.Tensors;
using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

/// <summary>Learns a linear model by the averaged perceptron (Freund and Schapire, Large margin classification using the perceptron algorithm, 1999).</summary>
public sealed class AveragedPerceptronTrainer : TrainerEstimatorBase<BinaryPredictionTransformer<LinearBinaryModelParameters>, LinearBinaryModelParameters>
{
    private readonly Options options;
    private readonly int seed;

    internal AveragedPerceptronTrainer(MLContext context, Options options)
        : base(context, options.FeatureColumnName, BooleanLabel(options.LabelColumnName), null)
    {
        Require(options.LearningRate > 0, nameof(Options.LearningRate));
        Require(options.NumberOfIterations > 0, nameof(Options.NumberOfIterations));
        if (options.L2Regularization is < 0 or >= 0.5f)
            throw new ArgumentOutOfRangeException(nameof(Options.L2Regularization), "must be in range [0, 0.5)");
        this.options = options;
        seed = context.NextSeed();

        static void Require(bool condition, string name)
        {
            if (!condition)
                throw new ArgumentOutOfRangeException(name, "must be positive");
        }
    }

    private protected override LinearBinaryModelParameters Train(Examples data, DataViewSchema schema)
    {
        var loss = options.LossFunction ?? new HingeLoss();
        var random = new Random(seed);
        var order = Enumerable.Range(0, data.Items.Count).ToArray();
        // The bias is the last weight.
        var weights = Enumerable.Range(0, data.FeatureCount + 1).Select(_ => options.InitialWeightsDiameter * (random.NextSingle() - 0.5f)).ToArray();
        var total = new float[weights.Length];
        var (steps, unchanged) = (0, 0);
        for (var pass = 0; pass < options.NumberOfIterations; pass++)
        {
            if (options.Shuffle)
                random.Shuffle(order);
            foreach (var i in order)
            {
                var example = data.Items[i];
                var features = weights.AsSpan(0, data.FeatureCount);
                var slope = loss.Derivative(example.Dot(features) + weights[^1], example.Label);
                if (slope != 0 || options.L2Regularization > 0)
                {
                    AddUp();
                    var rate = options.LearningRate / (options.DecreaseLearningRate ? MathF.Sqrt(steps + 1) : 1);
                    example.AddTo(features, -rate * slope);
                    TensorPrimitives.Multiply(features, 1 - (2 * options.L2Regularization), features);
                    weights[^1] -= rate * slope;
                }

                unchanged++;
            }
        }

        AddUp();
        if (options.Averaged)
            TensorPrimitives.Divide(total, steps, weights);
        return new(weights[..^1], weights[^1]);

        void AddUp()
        {
            TensorPrimitives.MultiplyAdd(weights, unchanged, total, total);
            (steps, unchanged) = (steps + unchanged, 0);
        }
    }

    private protected override BinaryPredictionTransformer<LinearBinaryModelParameters> MakeTransformer(LinearBinaryModelParameters model, DataViewSchema schema) =>
        new(model, FeatureColumn.Name, schema[FeatureColumn.Name].Type);

    private protected override IEnumerable<SchemaShape.Column> OutputColumns(SchemaShape inputSchema) => BinaryColumns(calibrated: false);

    /// <summary>Options of the trainer.</summary>
    public sealed class Options : AveragedLinearOptions
    {
        /// <summary>Options with the trainer's own defaults.</summary>
        public Options() => NumberOfIterations = 10;

        /// <summary>The loss whose slope gives the step; the hinge where null.</summary>
        public IClassificationLoss? LossFunction { get; set; }
    }
}
