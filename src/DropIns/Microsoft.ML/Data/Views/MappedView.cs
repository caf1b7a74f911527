namespace Microsoft.ML.Views;

/// <summary>A table each of whose rows is made of one row of another.</summary>
internal sealed class MappedView(IDataView source, RowMapper mapper) : DataView(mapper.OutputSchema)
{
    public override bool CanShuffle => source.CanShuffle;

    public override long? GetRowCount() => source.GetRowCount();

    public override DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null)
    {
        var needed = columnsNeeded.ToList();
        var cursor = source.GetRowCursor(mapper.GetDependencies(needed), rand);
        return new Cursor(cursor, new MappedRow(cursor, mapper, needed));
    }

    private sealed class Cursor(DataViewRowCursor source, MappedRow row) : WrappingCursor(source)
    {
        public override DataViewSchema Schema => row.Schema;

        public override bool IsColumnActive(DataViewSchema.Column column) => row.IsColumnActive(column);

        public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column) => row.GetGetter<TValue>(column);
    }
}
