using Microsoft.ML.Data;

namespace Microsoft.ML.Tests;

public class MetricsTests
{
    private static readonly MLContext ml = new(1);

    [Fact]
    public void Binary_metrics_agree_with_scikit_learn()
    {
        var (scores, labels) = (Fixture.Array<float>("metrics", "scores"), Fixture.Array<bool>("metrics", "labels"));
        var metrics = ml.BinaryClassification.Evaluate(Scored(scores, labels));

        Assert.Equal(Fixture.Number("metrics", "auc"), metrics.AreaUnderRocCurve, 1e-12);
        Assert.Equal(Fixture.Number("metrics", "logLoss"), metrics.LogLoss, 1e-6);
        // Of Microsoft.ML 5.0.1 for the same rows.
        Assert.Equal(0.8749224005492782, metrics.AreaUnderPrecisionRecallCurve, 1e-12);
        Assert.Equal(0.9858150371789198, metrics.Entropy, 1e-12);
        Assert.Equal(0.2139068, metrics.LogLossReduction, 1e-6);
        Assert.Equal(0.7537688442211056, metrics.F1Score, 1e-12);
    }

    [Fact]
    public void A_binary_confusion_table_reads_as_the_genuine_one()
    {
        var labels = Enumerable.Repeat(true, 20).Concat(Enumerable.Repeat(false, 18)).ToArray();
        var scores = labels.Select((label, i) => (label && i != 3) || (!label && i < 22) ? 1f : -1f).ToArray();
        var table = ml.BinaryClassification.EvaluateNonCalibrated(Scored(scores, labels)).ConfusionMatrix.GetFormattedConfusionTable();

        Assert.Equal(
            """
            TEST POSITIVE RATIO:	0.5263 (20.0/(20.0+18.0))
            Confusion table
                      ||======================
            PREDICTED || positive | negative | Recall
            TRUTH     ||======================
             positive ||       19 |        1 | 0.9500
             negative ||        2 |       16 | 0.8889
                      ||======================
            Precision ||   0.9048 |   0.9412 |

            """,
            table);
    }

    [Fact]
    public void Multiclass_metrics_count_the_highest_scores()
    {
        // Scores of four examples of the classes 1, 2, 3 and 3.
        var rows = new[] { Row(1, 0.7f, 0.2f, 0.1f), Row(2, 0.1f, 0.8f, 0.1f), Row(3, 0.5f, 0.3f, 0.2f), Row(3, 0.1f, 0.3f, 0.6f) };
        var metrics = ml.MulticlassClassification.Evaluate(ml.Data.LoadFromEnumerable(rows), topKPredictionCount: 2);

        Assert.Equal((0.75, (1 + 1 + 0.5) / 3), (metrics.MicroAccuracy, metrics.MacroAccuracy));
        Assert.Equal(-(Math.Log(0.7) + Math.Log(0.8) + Math.Log(0.2) + Math.Log(0.6)) / 4, metrics.LogLoss, 1e-6);
        Assert.Equal(1 - (metrics.LogLoss / (1.5 * Math.Log(2))), metrics.LogLossReduction, 1e-12);
        Assert.Equal(-(Math.Log(0.2) + Math.Log(0.6)) / 2, metrics.PerClassLogLoss[2], 1e-6);
        Assert.Equal((2, 0.75), (metrics.TopKPredictionCount, metrics.TopKAccuracy));
        Assert.Equal([0.75, 0.75], metrics.TopKAccuracyForAllK);
        Assert.Equal((1, 3), (metrics.ConfusionMatrix.GetCountForClassPair(0, 2), metrics.ConfusionMatrix.NumberOfClasses));
        Assert.Equal(
            """

            Confusion table
                      ||========================
            PREDICTED ||     0 |     1 |     2 | Recall
            TRUTH     ||========================
                    0 ||     1 |     0 |     0 | 1.0000
                    1 ||     0 |     1 |     0 | 1.0000
                    2 ||     1 |     0 |     1 | 0.5000
                      ||========================
            Precision ||0.5000 |1.0000 |1.0000 |

            """,
            metrics.ConfusionMatrix.GetFormattedConfusionTable());
    }

    [Fact]
    public void Clustering_metrics_agree_with_scikit_learn()
    {
        var clusters = Fixture.Array<int>("metrics", "clusters");
        var groups = Fixture.Array<uint>("metrics", "groups");
        var points = Fixture.Array<float[]>("metrics", "points");
        var data = ml.Data.LoadFromEnumerable(clusters.Select((cluster, i) =>
            new Clustered { Label = groups[i], Features = points[i], Score = [.. Enumerable.Range(0, 4).Select(other => other == cluster ? 0.5f : 1 + other)] }));

        var metrics = ml.Clustering.Evaluate(data, "Label", "Score", "Features");

        Assert.Equal(Fixture.Number("metrics", "daviesBouldin"), metrics.DaviesBouldinIndex, 1e-6);
        Assert.Equal(Fixture.Number("metrics", "mutualInformation"), metrics.NormalizedMutualInformation, 1e-10);
        Assert.Equal(0.5, metrics.AverageDistance, 1e-10);
        Assert.Equal(double.NaN, ml.Clustering.Evaluate(data).NormalizedMutualInformation);
    }

    [Fact]
    public void A_curve_needs_both_labels()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => ml.BinaryClassification.Evaluate(Scored([1, 2], [true, true])));
        Assert.Equal("AUC is not defined when there is no negative class in the data (Parameter 'NegSample')", error.Message);
    }

    private static IDataView Scored(float[] scores, bool[] labels) => ml.Data.LoadFromEnumerable(
        scores.Zip(labels, (score, label) => new Binary { Label = label, Score = score, Probability = 1 / (1 + MathF.Exp(-score)), PredictedLabel = score > 0 }));

    private static Multiclass Row(uint key, params float[] scores) => new() { Label = key - 1, Score = scores };

    private sealed class Binary
    {
        public bool Label { get; set; }

        public bool PredictedLabel { get; set; }

        public float Score { get; set; }

        public float Probability { get; set; }
    }

    private sealed class Multiclass
    {
        [KeyType(3)]
        public uint Label { get; set; }

        [KeyType(3)]
        public uint PredictedLabel { get; set; }

        [VectorType(3)]
        public float[] Score { get; set; } = [];
    }

    private sealed class Clustered
    {
        [KeyType(3)]
        public uint Label { get; set; }

        [VectorType(2)]
        public float[] Features { get; set; } = [];

        [VectorType(4)]
        public float[] Score { get; set; } = [];
    }
}
