using Microsoft.ML.Trainers;

namespace Microsoft.ML;

/// <summary>The standard trainers.</summary>
public static partial class StandardTrainersCatalog
{
    /// <summary>Logistic regression by stochastic dual coordinate ascent.</summary>
    /// <param name="l1Regularization">The weight of the absolute weights, as a multiple of <paramref name="l2Regularization"/>.</param>
    /// <param name="l2Regularization">The weight of the squared weights.</param>
    /// <param name="maximumNumberOfIterations">The most passes over the data.</param>
    public static SdcaLogisticRegressionBinaryTrainer SdcaLogisticRegression(
        this BinaryClassificationCatalog.BinaryClassificationTrainers catalog,
        string labelColumnName = "Label",
        string featureColumnName = "Features",
        string? exampleWeightColumnName = null,
        float? l2Regularization = null,
        float? l1Regularization = null,
        int? maximumNumberOfIterations = null) =>
        new(catalog.Context, new SdcaLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = labelColumnName,
            FeatureColumnName = featureColumnName,
            ExampleWeightColumnName = exampleWeightColumnName,
            L2Regularization = l2Regularization,
            L1Regularization = l1Regularization,
            MaximumNumberOfIterations = maximumNumberOfIterations,
        });

    /// <summary>Logistic regression by stochastic dual coordinate ascent.</summary>
    public static SdcaLogisticRegressionBinaryTrainer SdcaLogisticRegression(
        this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, SdcaLogisticRegressionBinaryTrainer.Options options) =>
        new(catalog.Context, options);

    /// <summary>Softmax regression by stochastic dual coordinate ascent.</summary>
    /// <param name="l1Regularization">The weight of the absolute weights, as a multiple of <paramref name="l2Regularization"/>.</param>
    /// <param name="l2Regularization">The weight of the squared weights.</param>
    /// <param name="maximumNumberOfIterations">The most passes over the data.</param>
    public static SdcaMaximumEntropyMulticlassTrainer SdcaMaximumEntropy(
        this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
        string labelColumnName = "Label",
        string featureColumnName = "Features",
        string? exampleWeightColumnName = null,
        float? l2Regularization = null,
        float? l1Regularization = null,
        int? maximumNumberOfIterations = null) =>
        new(catalog.Context, new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = labelColumnName,
            FeatureColumnName = featureColumnName,
            ExampleWeightColumnName = exampleWeightColumnName,
            L2Regularization = l2Regularization,
            L1Regularization = l1Regularization,
            MaximumNumberOfIterations = maximumNumberOfIterations,
        });

    /// <summary>Softmax regression by stochastic dual coordinate ascent.</summary>
    public static SdcaMaximumEntropyMulticlassTrainer SdcaMaximumEntropy(
        this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, SdcaMaximumEntropyMulticlassTrainer.Options options) =>
        new(catalog.Context, options);
}
