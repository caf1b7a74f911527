namespace DeepLearningClinic.Data;

/// <summary>Shifts and scales every feature to mean 0 and standard deviation 1, by statistics of the training rows alone (notebook 2, "The spam network").</summary>
public sealed class Standardizer
{
    private readonly double[] _mean;
    private readonly double[] _deviation;

    /// <summary>Learns each feature's mean and standard deviation; a feature that never changes is only shifted.</summary>
    /// <param name="trainSet">The training rows.</param>
    public Standardizer(LabeledRows trainSet)
    {
        var columns = Enumerable.Range(0, trainSet.FeatureCount).Select(feature =>
            Enumerable.Range(0, trainSet.Count).Select(row => trainSet.Features[row, feature]).ToArray()).ToArray();
        _mean = [.. columns.Select(column => column.Average())];
        _deviation = [.. columns.Select((column, feature) => Math.Sqrt(column.Average(value => Math.Pow(value - _mean[feature], 2))))];
    }

    /// <summary>The rows with the learned shift and scale applied.</summary>
    /// <param name="rows">Rows with as many features as the training rows.</param>
    public LabeledRows Apply(LabeledRows rows) =>
        Map(rows, (value, feature) => (value - _mean[feature]) / (_deviation[feature] > 0 ? _deviation[feature] : 1));

    /// <summary>The rows with log(x + 0.1) in place of every frequency x: it spreads the many small values and pulls in the few large ones.</summary>
    /// <param name="rows">Rows of numbers that are zero or more.</param>
    public static LabeledRows Log(LabeledRows rows) => Map(rows, (value, _) => Math.Log(value + 0.1));

    private static LabeledRows Map(LabeledRows rows, Func<double, int, double> change) => rows with
    {
        Features = LabeledRows.Matrix(rows.Count, rows.FeatureCount, (row, feature) => change(rows.Features[row, feature], feature)),
    };
}
