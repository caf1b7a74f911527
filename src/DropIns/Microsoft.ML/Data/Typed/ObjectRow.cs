namespace Microsoft.ML.Data;

/// <summary>A row that is one object, which can be changed for another.</summary>
internal sealed class ObjectRow<TRow>(DataViewSchema schema, SchemaDefinition definition) : DataViewRow
    where TRow : class
{
    public TRow? Current { get; set; }

    public override long Position => 0;

    public override long Batch => 0;

    public override DataViewSchema Schema => schema;

    public override bool IsColumnActive(DataViewSchema.Column column) => true;

    public override ValueGetter<DataViewRowId> GetIdGetter() => (ref DataViewRowId value) => value = default;

    public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column) =>
        MemberValues.Reader(() => Current!, definition[column.Index]) as ValueGetter<TValue> ?? throw Views.DataView.WrongType<TValue>(column);
}
