using System.Collections.Immutable;
using System.Reflection;

namespace Microsoft.ML.Data;

/// <summary>The first rows of a table.</summary>
public sealed class DataDebuggerPreview
{
    internal DataDebuggerPreview(IDataView data, int maxRows)
    {
        Schema = data.Schema;
        var values = Schema.Select(_ => new List<object>()).ToArray();
        using (var cursor = data.GetRowCursor(Schema))
        {
            var read = typeof(DataDebuggerPreview).GetMethod(nameof(Reader), BindingFlags.NonPublic | BindingFlags.Static)!;
            var readers = Schema.Select(column => (Func<object>)read.MakeGenericMethod(column.Type.RawType).Invoke(null, [cursor, column])!).ToArray();
            for (var row = 0; row < maxRows && cursor.MoveNext(); row++)
            {
                for (var i = 0; i < readers.Length; i++)
                    values[i].Add(readers[i]());
            }
        }

        ColumnView = [.. Schema.Select((column, i) => new ColumnInfo(column, [.. values[i]]))];
        var rows = values.Length > 0 ? values[0].Count : 0;
        RowView = [.. Enumerable.Range(0, rows).Select(row => new RowInfo([.. Schema.Select((column, i) => KeyValuePair.Create(column.Name, values[i][row]))]))];
    }

    /// <summary>The columns.</summary>
    public DataViewSchema Schema { get; }

    /// <summary>The values column by column.</summary>
    public ImmutableArray<ColumnInfo> ColumnView { get; }

    /// <summary>The values row by row.</summary>
    public ImmutableArray<RowInfo> RowView { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Schema.Count} columns, {RowView.Length} rows";

    private static Func<object> Reader<T>(DataViewRow row, DataViewSchema.Column column)
        where T : notnull
    {
        var getter = row.GetGetter<T>(column);
        return () =>
        {
            var value = default(T)!;
            getter(ref value);
            return value;
        };
    }

    /// <summary>A column's values.</summary>
    public sealed class ColumnInfo
    {
        internal ColumnInfo(DataViewSchema.Column column, object[] values) => (Column, Values) = (column, values);

        /// <summary>The column.</summary>
        public DataViewSchema.Column Column { get; }

        /// <summary>Its values.</summary>
        public object[] Values { get; }
    }

    /// <summary>A row's values.</summary>
    public sealed class RowInfo
    {
        internal RowInfo(KeyValuePair<string, object>[] values) => Values = values;

        /// <summary>The columns' names and values.</summary>
        public KeyValuePair<string, object>[] Values { get; }
    }
}
