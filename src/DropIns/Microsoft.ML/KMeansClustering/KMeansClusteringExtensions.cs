using Microsoft.ML.Trainers;

namespace Microsoft.ML;

/// <summary>Clustering by k-means.</summary>
public static class KMeansClusteringExtensions
{
    /// <summary>Clusters by k-means.</summary>
    public static KMeansTrainer KMeans(
        this ClusteringCatalog.ClusteringTrainers catalog, string featureColumnName = "Features", string? exampleWeightColumnName = null, int numberOfClusters = 5) =>
        new(catalog.Context, new KMeansTrainer.Options
        {
            FeatureColumnName = featureColumnName,
            ExampleWeightColumnName = exampleWeightColumnName,
            NumberOfClusters = numberOfClusters,
        });

    /// <summary>Clusters by k-means.</summary>
    public static KMeansTrainer KMeans(this ClusteringCatalog.ClusteringTrainers catalog, KMeansTrainer.Options options) => new(catalog.Context, options);
}
