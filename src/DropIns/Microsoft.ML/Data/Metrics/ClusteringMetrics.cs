namespace Microsoft.ML.Data;

/// <summary>How close and how far apart clusters are.</summary>
public sealed class ClusteringMetrics
{
    internal ClusteringMetrics(double normalizedMutualInformation, double averageDistance, double daviesBouldinIndex) =>
        (NormalizedMutualInformation, AverageDistance, DaviesBouldinIndex) = (normalizedMutualInformation, averageDistance, daviesBouldinIndex);

    /// <summary>How much the clusters tell of the true groups, between 0 and 1; NaN where no label column was given.</summary>
    public double NormalizedMutualInformation { get; }

    /// <summary>The mean squared distance of an example from its cluster's centre.</summary>
    public double AverageDistance { get; }

    /// <summary>The mean, over the clusters, of the worst ratio of spread to distance (Davies and Bouldin, 1979); 0 where no features were given.</summary>
    public double DaviesBouldinIndex { get; }
}
