using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms;

namespace Microsoft.ML.Tests;

public class DigitsTests
{
    private static readonly List<DataSets.Digit> digits = DataSets.Digits();

    // Accuracies over seeds 1 to 5; in brackets those of Microsoft.ML 5.0.1 on the same rows.
    public static TheoryData<string, double, double> Bounds => new()
    {
        { "SdcaMaximumEntropy", 0.935, 0.985 }, // 95.3 to 96.7 % (the same)
        { "LbfgsMaximumEntropy", 0.93, 0.985 }, // 95.0 to 96.7 % (the same)
        { "NaiveBayes", 0.81, 0.89 }, // 83.6 to 85.8 % (the same)
        { "OneVersusAll", 0.935, 0.985 }, // 95.6 to 96.7 % (95.0 to 96.7 %)
        { "OneVersusAll, raw scores", 0.93, 0.985 }, // 95.6 to 96.4 % (93.1 to 96.7 %)
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Digits_are_read(string trainer, double low, double high) => Assert.InRange(Evaluate(1, trainer).MicroAccuracy, low, high);

    [Fact]
    public void One_seed_gives_one_result() => Assert.Equal(Evaluate(3, "SdcaMaximumEntropy").LogLoss, Evaluate(3, "SdcaMaximumEntropy").LogLoss);

    [Fact]
    public void A_softmax_regression_agrees_with_scikit_learn()
    {
        var ml = new MLContext(1);
        var data = ml.Data.LoadFromEnumerable(digits.Select(digit => new DataSets.Digit { Number = digit.Number, Pixels = Array.ConvertAll(digit.Pixels, value => value / 16) }));
        var scored = Keys(ml).Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(
            new LbfgsMaximumEntropyMulticlassTrainer.Options { FeatureColumnName = "Pixels", L1Regularization = 0, OptimizationTolerance = 1e-10f })).Fit(data).Transform(data);

        Assert.Equal(Fixture.Number("softmax", "logLoss"), ml.MulticlassClassification.Evaluate(scored).LogLoss, 1e-4);
        Assert.All(scored.GetColumn<float[]>("Score").Zip(Fixture.Array<float[]>("softmax", "probabilities")), row =>
            Assert.All(row.First.Zip(row.Second), pair => Assert.Equal(pair.Second, pair.First, 1e-3)));
    }

    [Fact]
    public void Both_maximum_entropy_trainers_find_the_same_optimum()
    {
        var ml = new MLContext(1);
        var few = ml.Data.LoadFromEnumerable(digits.Take(300).Select(digit => new DataSets.Digit { Number = digit.Number, Pixels = Array.ConvertAll(digit.Pixels, value => value / 16) }));
        var data = Keys(ml).Fit(few).Transform(few);
        // The one counts the mean of the losses, the other their sum.
        var bySdca = ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            FeatureColumnName = "Pixels",
            L1Regularization = 0,
            L2Regularization = 1 / 300f,
            ConvergenceTolerance = 0.001f,
            MaximumNumberOfIterations = 300,
        }).Fit(data);
        var byLbfgs = ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(featureColumnName: "Pixels", l1Regularization: 0, l2Regularization: 1).Fit(data);
        var (first, second) = (bySdca.Transform(data).GetColumn<uint>("PredictedLabel"), byLbfgs.Transform(data).GetColumn<uint>("PredictedLabel"));
        Assert.InRange(first.Zip(second, (a, b) => a == b ? 1.0 : 0).Average(), 0.98, 1);
    }

    [Fact]
    public void Predicted_labels_turn_back_into_numbers()
    {
        var ml = new MLContext(1);
        var data = ml.Data.LoadFromEnumerable(digits);
        var model = Keys(ml).Append(ml.MulticlassClassification.Trainers.NaiveBayes(featureColumnName: "Pixels")).Append(ml.Transforms.Conversion.MapKeyToValue("Answer", "PredictedLabel")).Fit(data);
        var scored = model.Transform(data);

        var answers = scored.GetColumn<uint>("Answer").ToList();
        Assert.InRange(answers.Zip(digits, (answer, digit) => answer == digit.Number ? 1.0 : 0).Average(), 0.8, 0.95);
        var classes = default(VBuffer<uint>);
        scored.Schema["Score"].Annotations.GetValue("TrainingLabelValues", ref classes);
        Assert.Equal([0u, 1, 2, 3, 4, 5, 6, 7, 8, 9], classes.DenseValues());
    }

    private static Transforms.ValueToKeyMappingEstimator Keys(MLContext ml) =>
        ml.Transforms.Conversion.MapValueToKey("Label", nameof(DataSets.Digit.Number), keyOrdinality: ValueToKeyMappingEstimator.KeyOrdinality.ByValue);

    private static MulticlassClassificationMetrics Evaluate(int seed, string trainer)
    {
        var ml = new MLContext(seed);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(digits), testFraction: 0.2);
        var pipeline = Keys(ml).Append(ml.Transforms.NormalizeMinMax("Features", nameof(DataSets.Digit.Pixels))).Append(Trainer(ml, trainer));
        return ml.MulticlassClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet));
    }

    private static IEstimator<ITransformer> Trainer(MLContext ml, string name) => name switch
    {
        "SdcaMaximumEntropy" => ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(),
        "LbfgsMaximumEntropy" => ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(),
        "NaiveBayes" => ml.MulticlassClassification.Trainers.NaiveBayes(),
        "OneVersusAll" => ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.AveragedPerceptron()),
        _ => ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.AveragedPerceptron(), useProbabilities: false),
    };
}
