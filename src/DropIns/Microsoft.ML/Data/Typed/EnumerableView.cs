using Microsoft.ML.Views;

namespace Microsoft.ML.Data;

/// <summary>A table whose rows are objects. The sequence is read from its start by each cursor.</summary>
internal sealed class EnumerableView<TRow>(IEnumerable<TRow> data, SchemaDefinition definition) : DataView(MakeSchema(definition))
    where TRow : class
{
    public override long? GetRowCount() => (data as ICollection<TRow>)?.Count;

    public override DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null) =>
        new Cursor(Schema, definition, data.GetEnumerator(), [.. columnsNeeded.Select(column => column.Index)]);

    private static DataViewSchema MakeSchema(SchemaDefinition definition)
    {
        var builder = new DataViewSchema.Builder();
        foreach (var column in definition)
            builder.AddColumn(column.ColumnName, column.ColumnType, column.Annotations);
        return builder.ToSchema();
    }

    private sealed class Cursor(DataViewSchema schema, SchemaDefinition definition, IEnumerator<TRow> rows, HashSet<int> active) : DataViewRowCursor
    {
        private long position = -1;

        public override long Position => position;

        public override long Batch => 0;

        public override DataViewSchema Schema => schema;

        public override bool IsColumnActive(DataViewSchema.Column column) => active.Contains(column.Index);

        public override ValueGetter<DataViewRowId> GetIdGetter() => (ref DataViewRowId value) => value = new((ulong)position, 0);

        public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column) =>
            MemberValues.Reader(() => rows.Current, definition[column.Index]) as ValueGetter<TValue> ?? throw WrongType<TValue>(column);

        public override bool MoveNext()
        {
            if (!rows.MoveNext())
                return false;
            position++;
            return true;
        }

        protected override void Dispose(bool disposing) => rows.Dispose();
    }
}
