using Microsoft.ML.Data;
using Microsoft.ML.Metrics;

namespace Microsoft.ML;

/// <summary>Trainers and measures for labels of several classes.</summary>
public sealed class MulticlassClassificationCatalog : TrainCatalogBase
{
    internal MulticlassClassificationCatalog(MLContext context)
        : base(context) => Trainers = new(context);

    /// <summary>The trainers.</summary>
    public MulticlassClassificationTrainers Trainers { get; }

    /// <summary>How well predictions meet the labels.</summary>
    /// <param name="predictedLabelColumnName">Has to be there, but is not read: the class of the highest score is the prediction.</param>
    /// <param name="topKPredictionCount">How many of the highest scores count as a hit for <see cref="MulticlassClassificationMetrics.TopKAccuracy"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A column is missing.</exception>
    public MulticlassClassificationMetrics Evaluate(
        IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score", string predictedLabelColumnName = "PredictedLabel", int topKPredictionCount = 0) =>
        MulticlassEvaluation.Evaluate(data, labelColumnName, scoreColumnName, predictedLabelColumnName, topKPredictionCount);

    /// <summary>Learns and judges as often as there are folds, each time with another fold to judge by.</summary>
    public IReadOnlyList<CrossValidationResult<MulticlassClassificationMetrics>> CrossValidate(
        IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label", string? samplingKeyColumnName = null, int? seed = null) =>
        CrossValidate(data, estimator, numberOfFolds, samplingKeyColumnName, seed, scored => Evaluate(scored, labelColumnName));

    /// <summary>Trainers for labels of several classes.</summary>
    public sealed class MulticlassClassificationTrainers : CatalogInstantiatorBase
    {
        internal MulticlassClassificationTrainers(MLContext context)
            : base(context)
        {
        }
    }
}
