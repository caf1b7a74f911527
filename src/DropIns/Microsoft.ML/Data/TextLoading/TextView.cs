using System.Reflection;
using Microsoft.ML.Views;

namespace Microsoft.ML.Data;

/// <summary>A table that is read from text files, line by line.</summary>
internal sealed class TextView(DataViewSchema schema, IReadOnlyList<TextLoader.Column> columns, int[][] places, IMultiStreamSource source, TextLoader.Options options) : DataView(schema)
{
    private static readonly MethodInfo makeGetter = typeof(TextView).GetMethod(nameof(MakeGetter), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private readonly ValueParser parser = new(options);

    public override DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null) =>
        new Cursor(this, new LineReader(source, options).Lines().GetEnumerator(), [.. columnsNeeded.Select(column => column.Index)]);

    private Delegate Getter(Cursor cursor, int index)
    {
        var item = Schema[index].Type is VectorDataViewType vector ? vector.ItemType : Schema[index].Type;
        return (Delegate)makeGetter.MakeGenericMethod(item.RawType).Invoke(this, [cursor, index])!;
    }

    private Delegate MakeGetter<T>(Cursor cursor, int index)
    {
        if (Schema[index].Type is not VectorDataViewType vector)
            return (ValueGetter<T>)((ref T value) => value = Read<T>(cursor, index, places[index][0]));
        return (ValueGetter<VBuffer<T>>)((ref VBuffer<T> value) => value = options.AllowSparse && Array.Exists(cursor.Values, text => text.Contains(':'))
            ? ReadSparse<T>(cursor, index)
            : new VBuffer<T>(vector.Size, Array.ConvertAll(places[index], place => Read<T>(cursor, index, place))));
    }

    /// <summary>The vector that the line gives as <c>place:value</c>.</summary>
    private VBuffer<T> ReadSparse<T>(Cursor cursor, int index)
    {
        var cells = cursor.Values.Where(text => text.Contains(':')).Select(text => text.Split(':', 2))
            .Select(pair => (Place: int.Parse(pair[0]), Value: Parse<T>(cursor, index, pair[1])))
            .Where(cell => cell.Place < places[index].Length).OrderBy(cell => cell.Place).ToArray();
        return new(places[index].Length, cells.Length, [.. cells.Select(cell => cell.Value)], [.. cells.Select(cell => cell.Place)]);
    }

    private T Read<T>(Cursor cursor, int index, int place) => Parse<T>(cursor, index, place < cursor.Values.Length ? cursor.Values[place] : "");

    private T Parse<T>(Cursor cursor, int index, string text)
    {
        try
        {
            return columns[index].KeyCount is null ? parser.Parse<T>(text) : Key<T>(text, (Schema[index].Type as KeyDataViewType ?? (KeyDataViewType)((VectorDataViewType)Schema[index].Type).ItemType).Count);
        }
        catch (Exception error) when (error is FormatException or OverflowException or InvalidCastException)
        {
            throw new FormatException($"Parsing failed with an exception: Could not parse value {text} in line {cursor.Line}, column {columns[index].Name}", error);
        }
    }

    // A file counts keys from 0, a column from 1; what is no key is missing.
    private static T Key<T>(string text, ulong count) =>
        (T)Convert.ChangeType(ulong.TryParse(text, out var key) && key < count ? key + 1 : 0, typeof(T));

    private sealed class Cursor(TextView view, IEnumerator<(string[] Values, int Line)> lines, HashSet<int> active) : DataViewRowCursor
    {
        private long position = -1;

        public string[] Values => lines.Current.Values;

        public int Line => lines.Current.Line;

        public override long Position => position;

        public override long Batch => 0;

        public override DataViewSchema Schema => view.Schema;

        public override bool IsColumnActive(DataViewSchema.Column column) => active.Contains(column.Index);

        public override ValueGetter<DataViewRowId> GetIdGetter() => (ref DataViewRowId value) => value = new((ulong)position, 0);

        public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column) =>
            view.Getter(this, column.Index) as ValueGetter<TValue> ?? throw WrongType<TValue>(column);

        public override bool MoveNext()
        {
            if (!lines.MoveNext())
                return false;
            position++;
            return true;
        }

        protected override void Dispose(bool disposing) => lines.Dispose();
    }
}
