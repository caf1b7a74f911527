using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Microsoft.ML.Tests;

public class UnsupervisedTests
{
    private static readonly MLContext ml = new(1);
    private static readonly IDataView digits = ml.Data.LoadFromEnumerable(DataSets.Digits());

    [Fact]
    public void Principal_components_agree_with_scikit_learn()
    {
        var rows = ml.Transforms.ProjectToPrincipalComponents("Components", "Pixels", rank: 3).Fit(digits).Transform(digits).GetColumn<float[]>("Components").ToList();

        Assert.All(rows[0].Zip(Fixture.Array<float>("pca", "first")), pair => Assert.Equal(pair.Second, pair.First, 0.02));
        Assert.All(Fixture.Array<double>("pca", "variances").Select((variance, i) => (variance, Found: rows.Sum(row => (double)row[i] * row[i]) / (rows.Count - 1))),
            pair => Assert.Equal(pair.variance, pair.Found, 0.01 * pair.variance));
    }

    [Theory]
    [InlineData(KMeansTrainer.InitializationAlgorithm.KMeansYinyang)]
    [InlineData(KMeansTrainer.InitializationAlgorithm.KMeansPlusPlus)]
    [InlineData(KMeansTrainer.InitializationAlgorithm.Random)]
    public void Ten_clusters_are_as_close_as_those_of_scikit_learn(KMeansTrainer.InitializationAlgorithm initialization)
    {
        var peers = Fixture.Array<double>("kmeans", "distances");
        var found = Enumerable.Range(1, 5).Select(seed =>
        {
            var trainer = new MLContext(seed).Clustering.Trainers.KMeans(
                new KMeansTrainer.Options { FeatureColumnName = "Pixels", NumberOfClusters = 10, InitializationAlgorithm = initialization });
            return ml.Clustering.Evaluate(trainer.Fit(digits).Transform(digits)).AverageDistance;
        });
        Assert.All(found, distance => Assert.InRange(distance, peers.Min() - 1, peers.Max() * 1.03));
    }

    [Fact]
    public void A_clustering_adds_the_nearest_cluster_and_all_distances()
    {
        var data = ml.Data.LoadFromEnumerable(new[] { 0f, 1, 10, 11 }.Select(x => new Point { Features = [x, 0] }));
        var model = ml.Clustering.Trainers.KMeans(numberOfClusters: 2).Fit(data);

        VBuffer<float>[]? centroids = null;
        model.Model.GetClusterCentroids(ref centroids, out var k);
        Assert.Equal(2, k);
        Assert.Equal([0.5f, 10.5f], centroids!.Select(centre => centre.GetItemOrDefault(0)).Order());
        var labels = model.Transform(data).GetColumn<uint>("PredictedLabel").ToList();
        Assert.Equal((labels[0], labels[2], 2), (labels[1], labels[3], labels.Distinct().Count()));
        Assert.Equal(0.25f, model.Transform(data).GetColumn<float[]>("Score").First().Min());
    }

    private sealed class Point
    {
        [VectorType(2)]
        public float[] Features { get; set; } = [];
    }
}
