using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Metrics;

namespace Microsoft.ML;

/// <summary>Trainers and measures for yes-or-no labels.</summary>
public sealed class BinaryClassificationCatalog : TrainCatalogBase
{
    internal BinaryClassificationCatalog(MLContext context)
        : base(context) => (Trainers, Calibrators) = (new(context), new(context));

    /// <summary>The trainers.</summary>
    public BinaryClassificationTrainers Trainers { get; }

    /// <summary>What turns scores into probabilities.</summary>
    public CalibratorsCatalog Calibrators { get; }

    /// <summary>How well predictions with probabilities meet the labels.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A column is missing.</exception>
    public CalibratedBinaryClassificationMetrics Evaluate(
        IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score", string probabilityColumnName = "Probability", string predictedLabelColumnName = "PredictedLabel") =>
        BinaryEvaluation.Read(data, labelColumnName, scoreColumnName, predictedLabelColumnName, probabilityColumnName).Calibrated();

    /// <summary>How well predictions without probabilities meet the labels.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A column is missing.</exception>
    public BinaryClassificationMetrics EvaluateNonCalibrated(
        IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score", string predictedLabelColumnName = "PredictedLabel") =>
        BinaryEvaluation.Read(data, labelColumnName, scoreColumnName, predictedLabelColumnName, null).NonCalibrated();

    /// <summary>Learns and judges as often as there are folds, each time with another fold to judge by.</summary>
    public IReadOnlyList<CrossValidationResult<CalibratedBinaryClassificationMetrics>> CrossValidate(
        IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label", string? samplingKeyColumnName = null, int? seed = null) =>
        CrossValidate(data, estimator, numberOfFolds, samplingKeyColumnName, seed, scored => Evaluate(scored, labelColumnName));

    /// <summary>Learns and judges as often as there are folds, for a model without probabilities.</summary>
    public IReadOnlyList<CrossValidationResult<BinaryClassificationMetrics>> CrossValidateNonCalibrated(
        IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label", string? samplingKeyColumnName = null, int? seed = null) =>
        CrossValidate(data, estimator, numberOfFolds, samplingKeyColumnName, seed, scored => EvaluateNonCalibrated(scored, labelColumnName));

    /// <summary>The same model with another score from which on it says yes.</summary>
    public BinaryPredictionTransformer<TModel> ChangeModelThreshold<TModel>(BinaryPredictionTransformer<TModel> model, float threshold)
        where TModel : class
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(model.Model, model.FeatureColumnName, model.FeatureColumnType, threshold);
    }

    /// <summary>Trainers for yes-or-no labels.</summary>
    public sealed class BinaryClassificationTrainers : CatalogInstantiatorBase
    {
        internal BinaryClassificationTrainers(MLContext context)
            : base(context)
        {
        }
    }

    /// <summary>What turns scores into probabilities.</summary>
    public sealed class CalibratorsCatalog : CatalogInstantiatorBase
    {
        internal CalibratorsCatalog(MLContext context)
            : base(context)
        {
        }

        /// <summary>A logistic curve, fitted to labels and scores.</summary>
        public PlattCalibratorEstimator Platt(string labelColumnName = "Label", string scoreColumnName = "Score", string? exampleWeightColumnName = null) =>
            new(labelColumnName, scoreColumnName, exampleWeightColumnName);
    }
}
