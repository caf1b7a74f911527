using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML;

/// <summary>Loading and splitting of data.</summary>
public sealed partial class DataOperationsCatalog
{
    private readonly MLContext context;

    internal DataOperationsCatalog(MLContext context) => this.context = context;

    /// <summary>A table of objects, a column a field or property. The sequence is read anew each time that the table is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A member is of a type that no column has.</exception>
    public IDataView LoadFromEnumerable<TRow>(IEnumerable<TRow> data, SchemaDefinition? schemaDefinition = null)
        where TRow : class
    {
        ArgumentNullException.ThrowIfNull(data);
        return new EnumerableView<TRow>(data, schemaDefinition ?? SchemaDefinition.Create(typeof(TRow), SchemaDefinition.Direction.Read));
    }

    /// <summary>A table of objects whose columns' sizes and annotations are those of a schema.</summary>
    public IDataView LoadFromEnumerable<TRow>(IEnumerable<TRow> data, DataViewSchema schema)
        where TRow : class
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(schema);
        return new EnumerableView<TRow>(data, RowDefinition.Of<TRow>(schema));
    }

    /// <summary>The rows as objects. Members that are no columns keep their value.</summary>
    /// <param name="reuseRowObject">Whether one object is filled again and again.</param>
    /// <param name="ignoreMissingColumns">Whether members may have no column.</param>
    /// <exception cref="ArgumentOutOfRangeException">A column is missing.</exception>
    /// <exception cref="InvalidOperationException">A column is of another type than its member.</exception>
    public IEnumerable<TRow> CreateEnumerable<TRow>(
        IDataView data, bool reuseRowObject, bool ignoreMissingColumns = false, SchemaDefinition? schemaDefinition = null)
        where TRow : class, new()
    {
        ArgumentNullException.ThrowIfNull(data);
        var columns = RowReader<TRow>.Columns(data.Schema, RowReader<TRow>.Definition(schemaDefinition), ignoreMissingColumns);
        // Mistakes show here, not when the first row is read.
        using (var cursor = data.GetRowCursor(columns.Select(pair => pair.Column)))
            RowReader<TRow>.Create(cursor, columns);
        return Rows();

        IEnumerable<TRow> Rows()
        {
            using var cursor = data.GetRowCursor(columns.Select(pair => pair.Column));
            var reader = RowReader<TRow>.Create(cursor, columns);
            var row = new TRow();
            while (cursor.MoveNext())
            {
                if (!reuseRowObject)
                    row = new TRow();
                reader.Fill(row);
                yield return row;
            }
        }
    }

    /// <summary>A table that keeps its columns in memory once they were read.</summary>
    /// <param name="columnsToPrefetch">Columns that are read now.</param>
    public IDataView Cache(IDataView input, params string[] columnsToPrefetch)
    {
        ArgumentNullException.ThrowIfNull(input);
        var view = new CachedView(input);
        view.Load([.. columnsToPrefetch.Select(name => input.Schema[name])]);
        return view;
    }

    /// <summary>The rows with a number in a range.</summary>
    /// <param name="lowerBound">The smallest value that stays.</param>
    /// <param name="upperBound">The smallest value that goes.</param>
    public IDataView FilterRowsByColumn(
        IDataView input, string columnName, double lowerBound = double.NegativeInfinity, double upperBound = double.PositiveInfinity)
    {
        ArgumentNullException.ThrowIfNull(input);
        var column = input.Schema[columnName];
        if (column.Type is not NumberDataViewType || (column.Type.RawType != typeof(float) && column.Type.RawType != typeof(double)))
            throw new ArgumentOutOfRangeException(nameof(columnName), $"Column '{columnName}' must be of type Single or Double, but is {column.Type}");
        return new FilteredView(input, row =>
        {
            var read = Trainers.Examples.Number(row, column);
            return () => read() is var value && value >= lowerBound && value < upperBound;
        }, columnName);
    }

    /// <summary>The rows without a missing number in these columns.</summary>
    public IDataView FilterRowsByMissingValues(IDataView input, params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new FilteredView(input, row =>
        {
            var tests = columns.Select(name => MissingValues.Test(row, input.Schema[name])).ToList();
            return () => tests.TrueForAll(isMissing => !isMissing());
        }, columns);
    }

    /// <summary>The rows in random order, the same one for the same seed.</summary>
    public IDataView ShuffleRows(IDataView input, int? seed = null, int shufflePoolSize = 1000, bool shuffleSource = true)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new ShuffledView(new CachedView(input), seed ?? context.Seed);
    }

    /// <summary>The rows without the first.</summary>
    public IDataView SkipRows(IDataView input, long count)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (count <= 0)
            throw new ArgumentOutOfRangeException(nameof(count), "Must be greater than zero.");
        return new FilteredView(input, row => () => row.Position >= count);
    }

    /// <summary>The first rows.</summary>
    public IDataView TakeRows(IDataView input, long count)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (count <= 0)
            throw new ArgumentOutOfRangeException(nameof(count), "Must be greater than zero.");
        return new FilteredView(input, row => () => row.Position < count);
    }
}
