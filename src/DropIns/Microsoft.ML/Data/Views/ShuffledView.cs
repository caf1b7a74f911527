namespace Microsoft.ML.Views;

/// <summary>The rows of a table in random order.</summary>
internal sealed class ShuffledView(IDataView source, int seed) : DataView(source.Schema)
{
    public override bool CanShuffle => true;

    public override long? GetRowCount() => source.GetRowCount();

    public override DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null) =>
        source.GetRowCursor(columnsNeeded, rand ?? new Random(seed));
}
