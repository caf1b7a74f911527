using Microsoft.ML.Data;

namespace Microsoft.ML.Metrics;

/// <summary>Finds and reads the columns that are judged.</summary>
internal static class Scored
{
    public static DataViewSchema.Column Column(IDataView data, string name, string role)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Schema.GetColumnOrNull(name) ?? throw new ArgumentOutOfRangeException("schema", $"{name} column '{role}' not found");
    }

    public static double Entropy(IEnumerable<double> counts, double total) =>
        -counts.Where(count => count > 0).Sum(count => count / total * Math.Log(count / total));

    public static ArgumentOutOfRangeException WrongType(string role, DataViewSchema.Column column, string expected) =>
        new("schema", $"Schema mismatch for {role} column '{column.Name}': expected {expected}, got {column.Type}");

    /// <summary>The place of a number in rising order; equal numbers share the mean of their places.</summary>
    public static double[] Ranks(float[] values)
    {
        var order = Enumerable.Range(0, values.Length).OrderBy(i => values[i]).ToArray();
        var ranks = new double[values.Length];
        for (var from = 0; from < order.Length;)
        {
            var to = from;
            while (to < order.Length && values[order[to]] == values[order[from]])
                to++;
            for (var i = from; i < to; i++)
                ranks[order[i]] = (from + to + 1) / 2.0;
            from = to;
        }

        return ranks;
    }
}
