using System.Numerics.Tensors;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Views;

namespace Microsoft.ML.Metrics;

/// <summary>Judges predictions of several classes, by their scores alone.</summary>
internal static class MulticlassEvaluation
{
    // The smallest score that the log loss knows, so that it stays finite.
    private const double Smallest = 1e-15;

    public static MulticlassClassificationMetrics Evaluate(IDataView data, string label, string score, string predicted, int topK)
    {
        var labelColumn = Scored.Column(data, label, "Label");
        var scoreColumn = Scored.Column(data, score, "Score");
        Scored.Column(data, predicted, "PredictedLabel");
        if (scoreColumn.Type is not VectorDataViewType { Size: > 0 } vector || !vector.ItemType.Equals(NumberDataViewType.Single))
            throw Scored.WrongType("score", scoreColumn, "Vector<Single> of two or more items");
        if (labelColumn.Type is not KeyDataViewType && labelColumn.Type.RawType != typeof(float))
            throw Scored.WrongType("label", labelColumn, "Single or Key");
        ArgumentOutOfRangeException.ThrowIfNegative(topK, "topKPredictionCount");

        var classes = Math.Max(vector.Size, labelColumn.Type is KeyDataViewType key ? (int)key.Count : 0);
        var counts = Enumerable.Range(0, classes).Select(_ => new double[classes]).ToArray();
        var losses = new double[classes];
        var hits = new double[topK];
        using var cursor = data.GetRowCursor([scoreColumn, labelColumn]);
        var readLabel = Examples.Number(cursor, labelColumn);
        var getScores = cursor.GetGetter<VBuffer<float>>(scoreColumn);
        var buffer = default(VBuffer<float>);
        var scores = new float[vector.Size];
        while (cursor.MoveNext())
        {
            var actual = readLabel();
            getScores(ref buffer);
            buffer.CopyTo(scores);
            if (!(actual >= 0 && actual < classes) || Array.Exists(scores, float.IsNaN))
                continue;
            var right = (int)actual;
            counts[right][TensorPrimitives.IndexOfMax<float>(scores)]++;
            var known = right < scores.Length;
            losses[right] -= Math.Log(known ? Math.Clamp(scores[right], Smallest, 1) : Smallest);
            var place = known ? Place(scores, right) : classes;
            for (var k = place; k < topK; k++)
                hits[k]++;
        }

        var sizes = counts.Select(row => row.Sum()).ToArray();
        var total = sizes.Sum();
        var names = scoreColumn.Annotations.Texts(AnnotationKinds.SlotNames) ?? [];
        return new(
            new ConfusionMatrix(counts, [.. Enumerable.Range(0, classes).Select(i => i < names.Length && names[i].Length > 0 ? names[i] : $"{i}")], binary: false),
            losses.Sum() / total,
            Scored.Entropy(sizes, total),
            [.. losses.Select((loss, i) => sizes[i] > 0 ? loss / sizes[i] : 0)],
            topK,
            topK > 0 ? [.. hits.Select(hit => hit / total)] : null);
    }

    /// <summary>How many scores are higher, or as high and of an earlier class.</summary>
    private static int Place(float[] scores, int label) => scores.Where((score, i) => score > scores[label] || (score == scores[label] && i < label)).Count();
}
