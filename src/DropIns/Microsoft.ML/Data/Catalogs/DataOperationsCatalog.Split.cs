using Microsoft.ML.Views;

namespace Microsoft.ML;

public sealed partial class DataOperationsCatalog
{
    /// <summary>Splits the rows by chance into two tables.</summary>
    /// <param name="testFraction">The chance of a row to come into the test set, between 0 and 1.</param>
    /// <param name="samplingKeyColumnName">Rows of one value of this column stay together.</param>
    /// <param name="seed">The seed of the chance; the context's where null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not between 0 and 1, or there is no such column.</exception>
    public TrainTestData TrainTestSplit(IDataView data, double testFraction = 0.1, string? samplingKeyColumnName = null, int? seed = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (!(testFraction > 0 && testFraction < 1))
            throw new ArgumentOutOfRangeException(nameof(testFraction), "Must be between 0 and 1 exclusive");
        return Split(data, samplingKeyColumnName, seed, 0, testFraction);
    }

    /// <summary>Splits the rows by chance into folds, each once the test set for the others.</summary>
    /// <param name="samplingKeyColumnName">Rows of one value of this column stay together.</param>
    /// <param name="seed">The seed of the chance; the context's where null.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two folds, or there is no such column.</exception>
    public IReadOnlyList<TrainTestData> CrossValidationSplit(IDataView data, int numberOfFolds = 5, string? samplingKeyColumnName = null, int? seed = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (numberOfFolds <= 1)
            throw new ArgumentOutOfRangeException(nameof(numberOfFolds), "Must be more than 1");
        return [.. Enumerable.Range(0, numberOfFolds).Select(fold =>
            Split(data, samplingKeyColumnName, seed, (double)fold / numberOfFolds, (double)(fold + 1) / numberOfFolds))];
    }

    private TrainTestData Split(IDataView data, string? keyColumn, int? seed, double from, double to)
    {
        if (keyColumn is not null && data.Schema.GetColumnOrNull(keyColumn) is null)
            throw new ArgumentOutOfRangeException("samplingKeyColumn", $"Could not find SamplingKeyColumn column '{keyColumn}'");
        string[] columns = keyColumn is null ? [] : [keyColumn];
        return new TrainTestData(
            new FilteredView(data, row => Chance(row, inside: false), columns),
            new FilteredView(data, row => Chance(row, inside: true), columns));

        Func<bool> Chance(DataViewRow row, bool inside)
        {
            var number = RowChance.Of(row, keyColumn, seed ?? context.Seed);
            return () => number() is var value && (value >= from && value < to) == inside;
        }
    }

    /// <summary>A table in two parts.</summary>
    public struct TrainTestData
    {
        /// <summary>The rows to learn from.</summary>
        public readonly IDataView TrainSet;

        /// <summary>The rows to judge by.</summary>
        public readonly IDataView TestSet;

        internal TrainTestData(IDataView trainSet, IDataView testSet) => (TrainSet, TestSet) = (trainSet, testSet);
    }
}
