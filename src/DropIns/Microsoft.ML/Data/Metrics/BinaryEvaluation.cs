using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Microsoft.ML.Metrics;

/// <summary>Judges yes-or-no predictions.</summary>
internal sealed class BinaryEvaluation
{
    private readonly List<(bool Label, bool Predicted, float Score, float Probability)> rows = [];

    private BinaryEvaluation()
    {
    }

    public static BinaryEvaluation Read(IDataView data, string label, string score, string predicted, string? probability)
    {
        DataViewSchema.Column?[] columns =
        [
            Scored.Column(data, label, "Label"), Scored.Column(data, score, "Score"), Scored.Column(data, predicted, "PredictedLabel"),
            probability is null ? null : Scored.Column(data, probability, "Probability"),
        ];
        if (columns[0]!.Value.Type is not (BooleanDataViewType or KeyDataViewType) && columns[0]!.Value.Type.RawType != typeof(float))
            throw Scored.WrongType("label", columns[0]!.Value, "Boolean");
        if (!columns[1]!.Value.Type.Equals(NumberDataViewType.Single))
            throw Scored.WrongType("score", columns[1]!.Value, "Single");
        var result = new BinaryEvaluation();
        using var cursor = data.GetRowCursor(columns.OfType<DataViewSchema.Column>());
        var readers = columns.Select(column => column is null ? () => 0f : Examples.Number(cursor, column.Value)).ToArray();
        while (cursor.MoveNext())
        {
            var values = Array.ConvertAll(readers, read => read());
            if (!float.IsNaN(values[0]) && !float.IsNaN(values[1]))
                result.rows.Add((values[0] > 0, values[2] > 0, values[1], values[3]));
        }

        return result;
    }

    public BinaryClassificationMetrics NonCalibrated()
    {
        var (roc, precisionRecall) = Areas();
        return new(Confusion(), roc, precisionRecall);
    }

    public CalibratedBinaryClassificationMetrics Calibrated()
    {
        var (roc, precisionRecall) = Areas();
        // A probability of 0 for the true label would make the loss infinite; the smallest float stands for it.
        var logLoss = rows.Average(row => -Math.Log2(Math.Max(row.Label ? row.Probability : 1 - row.Probability, float.Epsilon)));
        double positive = rows.Count(row => row.Label);
        return new(Confusion(), roc, precisionRecall, logLoss, Scored.Entropy([positive, rows.Count - positive], rows.Count) / Math.Log(2));
    }

    private ConfusionMatrix Confusion()
    {
        double Count(bool label, bool predicted) => rows.Count(row => row.Label == label && row.Predicted == predicted);
        return new([[Count(true, true), Count(true, false)], [Count(false, true), Count(false, false)]], ["positive", "negative"], binary: true);
    }

    /// <summary>The areas under the curve of true against false positives and under that of precision against recall.</summary>
    private (double Roc, double PrecisionRecall) Areas()
    {
        double positive = rows.Count(row => row.Label);
        var negative = rows.Count - positive;
        if (positive == 0)
            throw new ArgumentOutOfRangeException("PosSample", "AUC is not defined when there is no positive class in the data");
        if (negative == 0)
            throw new ArgumentOutOfRangeException("NegSample", "AUC is not defined when there is no negative class in the data");
        var ranks = Scored.Ranks([.. rows.Select(row => row.Score)]);
        var sum = rows.Select((row, i) => row.Label ? ranks[i] : 0).Sum();
        var (hits, seen, area, recall, precision) = (0.0, 0.0, 0.0, 0.0, 1.0);
        // Row by row: as in the genuine package, rows of one score count in the order in which they come.
        foreach (var row in rows.OrderByDescending(row => row.Score))
        {
            hits += row.Label ? 1 : 0;
            seen++;
            area += ((hits / positive) - recall) * ((hits / seen) + precision) / 2;
            (recall, precision) = (hits / positive, hits / seen);
        }

        return ((sum - (positive * (positive + 1) / 2)) / (positive * negative), area);
    }
}
