using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Microsoft.ML;

/// <summary>The standard trainers.</summary>
public static class StandardTrainersCatalog
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

    /// <summary>Logistic regression by L-BFGS.</summary>
    /// <param name="l1Regularization">The weight of the absolute weights.</param>
    /// <param name="l2Regularization">The weight of the squared weights.</param>
    /// <param name="optimizationTolerance">Training ends when a step improves the loss by less than this fraction.</param>
    /// <param name="historySize">How many steps back the curvature is remembered.</param>
    /// <param name="enforceNonNegativity">Whether no weight may be negative.</param>
    public static LbfgsLogisticRegressionBinaryTrainer LbfgsLogisticRegression(
        this BinaryClassificationCatalog.BinaryClassificationTrainers catalog,
        string labelColumnName = "Label",
        string featureColumnName = "Features",
        string? exampleWeightColumnName = null,
        float l1Regularization = 1,
        float l2Regularization = 1,
        float optimizationTolerance = 1e-7f,
        int historySize = 20,
        bool enforceNonNegativity = false) =>
        new(catalog.Context, new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = labelColumnName,
            FeatureColumnName = featureColumnName,
            ExampleWeightColumnName = exampleWeightColumnName,
            L1Regularization = l1Regularization,
            L2Regularization = l2Regularization,
            OptimizationTolerance = optimizationTolerance,
            HistorySize = historySize,
            EnforceNonNegativity = enforceNonNegativity,
        });

    /// <summary>Logistic regression by L-BFGS.</summary>
    public static LbfgsLogisticRegressionBinaryTrainer LbfgsLogisticRegression(
        this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, LbfgsLogisticRegressionBinaryTrainer.Options options) =>
        new(catalog.Context, options);

    /// <summary>Softmax regression by L-BFGS.</summary>
    /// <param name="l1Regularization">The weight of the absolute weights.</param>
    /// <param name="l2Regularization">The weight of the squared weights.</param>
    /// <param name="optimizationTolerance">Training ends when a step improves the loss by less than this fraction.</param>
    /// <param name="historySize">How many steps back the curvature is remembered.</param>
    /// <param name="enforceNonNegativity">Whether no weight may be negative.</param>
    public static LbfgsMaximumEntropyMulticlassTrainer LbfgsMaximumEntropy(
        this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
        string labelColumnName = "Label",
        string featureColumnName = "Features",
        string? exampleWeightColumnName = null,
        float l1Regularization = 1,
        float l2Regularization = 1,
        float optimizationTolerance = 1e-7f,
        int historySize = 20,
        bool enforceNonNegativity = false) =>
        new(catalog.Context, new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = labelColumnName,
            FeatureColumnName = featureColumnName,
            ExampleWeightColumnName = exampleWeightColumnName,
            L1Regularization = l1Regularization,
            L2Regularization = l2Regularization,
            OptimizationTolerance = optimizationTolerance,
            HistorySize = historySize,
            EnforceNonNegativity = enforceNonNegativity,
        });

    /// <summary>Softmax regression by L-BFGS.</summary>
    public static LbfgsMaximumEntropyMulticlassTrainer LbfgsMaximumEntropy(
        this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, LbfgsMaximumEntropyMulticlassTrainer.Options options) =>
        new(catalog.Context, options);

    /// <summary>A linear model by the averaged perceptron.</summary>
    /// <param name="lossFunction">The loss whose slope gives the step; the hinge where null.</param>
    /// <param name="decreaseLearningRate">Whether the steps get smaller with each example, as one over the root of its number.</param>
    /// <param name="l2Regularization">Twice this fraction of the weights is taken off with each step.</param>
    public static AveragedPerceptronTrainer AveragedPerceptron(
        this BinaryClassificationCatalog.BinaryClassificationTrainers catalog,
        string labelColumnName = "Label",
        string featureColumnName = "Features",
        IClassificationLoss? lossFunction = null,
        float learningRate = 1,
        bool decreaseLearningRate = false,
        float l2Regularization = 0,
        int numberOfIterations = 10) =>
        new(catalog.Context, new AveragedPerceptronTrainer.Options
        {
            LabelColumnName = labelColumnName,
            FeatureColumnName = featureColumnName,
            LossFunction = lossFunction,
            LearningRate = learningRate,
            DecreaseLearningRate = decreaseLearningRate,
            L2Regularization = l2Regularization,
            NumberOfIterations = numberOfIterations,
        });

    /// <summary>A linear model by the averaged perceptron.</summary>
    public static AveragedPerceptronTrainer AveragedPerceptron(
        this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, AveragedPerceptronTrainer.Options options) =>
        new(catalog.Context, options);

    /// <summary>Naive Bayes of features that are present (above zero) or absent.</summary>
    public static NaiveBayesMulticlassTrainer NaiveBayes(
        this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features") =>
        new(catalog.Context, labelColumnName, featureColumnName);

    /// <summary>For each class a model that tells it from all others.</summary>
    /// <param name="imputeMissingLabelsAsNegative">Whether examples without a label are examples of no class; else they are left out.</param>
    /// <param name="calibrator">What turns scores into probabilities; a logistic curve where null.</param>
    /// <param name="maximumCalibrationExampleCount">The most examples that the calibrator learns from.</param>
    /// <param name="useProbabilities">Whether the scores become probabilities that add up to 1.</param>
    public static OneVersusAllTrainer OneVersusAll<TModel>(
        this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog,
        ITrainerEstimator<BinaryPredictionTransformer<TModel>, TModel> binaryEstimator,
        string labelColumnName = "Label",
        bool imputeMissingLabelsAsNegative = false,
        IEstimator<ISingleFeaturePredictionTransformer<ICalibrator>>? calibrator = null,
        int maximumCalibrationExampleCount = 1000000000,
        bool useProbabilities = true)
        where TModel : class =>
        new(catalog.Context, binaryEstimator, labelColumnName, imputeMissingLabelsAsNegative, calibrator, maximumCalibrationExampleCount, useProbabilities);
}
