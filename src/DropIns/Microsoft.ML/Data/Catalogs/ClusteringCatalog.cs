using Microsoft.ML.Data;
using Microsoft.ML.Metrics;

namespace Microsoft.ML;

/// <summary>Trainers and measures for groups that are found without labels.</summary>
public sealed class ClusteringCatalog : TrainCatalogBase
{
    internal ClusteringCatalog(MLContext context)
        : base(context) => Trainers = new(context);

    /// <summary>The trainers.</summary>
    public ClusteringTrainers Trainers { get; }

    /// <summary>How close and how far apart the clusters are.</summary>
    /// <param name="labelColumnName">The true groups, for <see cref="ClusteringMetrics.NormalizedMutualInformation"/>; may be left out.</param>
    /// <param name="featureColumnName">The features, for <see cref="ClusteringMetrics.DaviesBouldinIndex"/>; may be left out.</param>
    public ClusteringMetrics Evaluate(IDataView data, string? labelColumnName = null, string scoreColumnName = "Score", string? featureColumnName = null) =>
        ClusteringEvaluation.Evaluate(data, labelColumnName, scoreColumnName, featureColumnName);

    /// <summary>Learns and judges as often as there are folds, each time with another fold to judge by.</summary>
    public IReadOnlyList<CrossValidationResult<ClusteringMetrics>> CrossValidate(
        IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string? labelColumnName = null, string? featuresColumnName = null, string? samplingKeyColumnName = null, int? seed = null) =>
        CrossValidate(data, estimator, numberOfFolds, samplingKeyColumnName, seed, scored => Evaluate(scored, labelColumnName, featureColumnName: featuresColumnName));

    /// <summary>Trainers for groups that are found without labels.</summary>
    public sealed class ClusteringTrainers : CatalogInstantiatorBase
    {
        internal ClusteringTrainers(MLContext context)
            : base(context)
        {
        }
    }
}
