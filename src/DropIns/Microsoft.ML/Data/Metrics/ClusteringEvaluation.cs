using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Microsoft.ML.Metrics;

/// <summary>Judges a clustering.</summary>
internal static class ClusteringEvaluation
{
    public static ClusteringMetrics Evaluate(IDataView data, string? label, string score, string? features)
    {
        var scoreColumn = Scored.Column(data, score, "Score");
        var labelColumn = label is null ? default(DataViewSchema.Column?) : Scored.Column(data, label, "Label");
        var featureColumn = features is null ? default(DataViewSchema.Column?) : Scored.Column(data, features, "Features");
        var rows = new List<(int Cluster, float Distance, int Label, float[] Features)>();
        using var cursor = data.GetRowCursor(new[] { scoreColumn, labelColumn, featureColumn }.OfType<DataViewSchema.Column>());
        var getScores = cursor.GetGetter<VBuffer<float>>(scoreColumn);
        var readLabel = labelColumn is null ? () => 0f : Examples.Number(cursor, labelColumn.Value);
        ValueGetter<VBuffer<float>> getFeatures = featureColumn is null ? (ref VBuffer<float> value) => value = default : cursor.GetGetter<VBuffer<float>>(featureColumn.Value);
        var (scores, point) = (default(VBuffer<float>), default(VBuffer<float>));
        while (cursor.MoveNext())
        {
            getScores(ref scores);
            getFeatures(ref point);
            var distances = MemberValues.Dense(scores);
            var nearest = Array.IndexOf(distances, distances.Min());
            rows.Add((nearest, distances[nearest], (int)readLabel(), MemberValues.Dense(point)));
        }

        return new(
            label is null ? double.NaN : MutualInformation([.. rows.Select(row => (row.Cluster, row.Label))]),
            rows.Average(row => row.Distance),
            features is null ? 0 : DaviesBouldin([.. rows.GroupBy(row => row.Cluster).Select(cluster => cluster.Select(row => row.Features).ToArray())]));
    }

    /// <summary>The mutual information of two groupings over the entropy of the second.</summary>
    private static double MutualInformation((int First, int Second)[] pairs)
    {
        double total = pairs.Length;
        var first = pairs.CountBy(pair => pair.First).ToDictionary();
        var second = pairs.CountBy(pair => pair.Second).ToDictionary();
        var shared = pairs.CountBy(pair => pair).Sum(cell =>
            cell.Value / total * Math.Log(cell.Value * total / ((double)first[cell.Key.First] * second[cell.Key.Second])));
        return shared / Scored.Entropy(second.Values.Select(count => (double)count), total);
    }

    private static double DaviesBouldin(float[][][] clusters)
    {
        var centres = clusters.Select(points => Enumerable.Range(0, points[0].Length).Select(i => points.Average(point => (double)point[i])).ToArray()).ToArray();
        var spreads = clusters.Select((points, c) => points.Average(point => Distance(centres[c], [.. point.Select(value => (double)value)]))).ToArray();
        return Enumerable.Range(0, clusters.Length).Average(i => Enumerable.Range(0, clusters.Length).Where(j => j != i)
            .Select(j => (spreads[i] + spreads[j]) / Distance(centres[i], centres[j])).DefaultIfEmpty().Max());
    }

    private static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
}
