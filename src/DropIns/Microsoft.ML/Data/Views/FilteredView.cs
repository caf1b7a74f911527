namespace Microsoft.ML.Views;

/// <summary>The rows of a table for which a condition holds; the condition is made anew for each cursor.</summary>
internal sealed class FilteredView(IDataView source, Func<DataViewRow, Func<bool>> condition, params string[] columns) : DataView(source.Schema)
{
    public override bool CanShuffle => source.CanShuffle;

    public override DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null)
    {
        var cursor = source.GetRowCursor(columnsNeeded.Concat(columns.Select(name => Schema[name])), rand);
        return new WrappingCursor(cursor, condition(cursor));
    }
}
