using Microsoft.ML.Data;

namespace Microsoft.ML.Views;

/// <summary>What the tables of this library have in common.</summary>
internal abstract class DataView(DataViewSchema schema) : IDataView
{
    public DataViewSchema Schema => schema;

    public virtual bool CanShuffle => false;

    public virtual long? GetRowCount() => null;

    public abstract DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null);

    public DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random? rand = null) =>
        [GetRowCursor(columnsNeeded, rand)];

    internal static InvalidOperationException WrongType<TValue>(DataViewSchema.Column column) =>
        new($"Invalid TValue in GetGetter: '{typeof(TValue)}', expected '{column.Type.RawType}' for column '{column.Name}'");
}
