using Microsoft.ML.Data;

namespace Microsoft.ML.Views;

/// <summary>Makes one row of another, column by column.</summary>
internal sealed class RowMapper : IRowToRowMapper
{
    public RowMapper(DataViewSchema inputSchema, IReadOnlyList<OutputColumn> columns)
    {
        InputSchema = inputSchema;
        Columns = columns;
        var builder = new DataViewSchema.Builder();
        builder.AddColumns(columns.Select(column => column.Column));
        OutputSchema = builder.ToSchema();
    }

    public DataViewSchema InputSchema { get; }

    public DataViewSchema OutputSchema { get; }

    public IReadOnlyList<OutputColumn> Columns { get; }

    /// <summary>All columns of the input, and others after them.</summary>
    public static RowMapper Adding(DataViewSchema inputSchema, IEnumerable<OutputColumn> added) =>
        new(inputSchema, [.. inputSchema.Select(OutputColumn.Keep), .. added]);

    public IEnumerable<DataViewSchema.Column> GetDependencies(IEnumerable<DataViewSchema.Column> dependingColumns) =>
        dependingColumns.SelectMany(column => Columns[column.Index].Dependencies).Distinct().Order().Select(index => InputSchema[index]);

    public DataViewRow GetRow(DataViewRow input, IEnumerable<DataViewSchema.Column> activeColumns) => new MappedRow(input, this, activeColumns);
}
