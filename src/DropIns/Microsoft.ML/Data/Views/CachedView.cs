using System.Reflection;
using Microsoft.ML.Data;

namespace Microsoft.ML.Views;

/// <summary>A table that keeps a column in memory once it was read.</summary>
internal sealed class CachedView(IDataView source) : DataView(source.Schema)
{
    private static readonly MethodInfo readColumn = typeof(CachedView).GetMethod(nameof(ReadColumn), BindingFlags.NonPublic | BindingFlags.Static)!;
    private readonly Dictionary<int, Array> columns = [];
    private long? count = source.GetRowCount();

    public override bool CanShuffle => true;

    public override long? GetRowCount()
    {
        if (count is null)
        {
            using var cursor = source.GetRowCursor([]);
            long rows = 0;
            while (cursor.MoveNext())
                rows++;
            count = rows;
        }

        return count;
    }

    public override DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null)
    {
        var needed = columnsNeeded.ToList();
        Load([.. needed.Where(column => !columns.ContainsKey(column.Index)).DistinctBy(column => column.Index)]);
        var order = Enumerable.Range(0, (int)GetRowCount()!.Value).ToArray();
        rand?.Shuffle(order);
        return new Cursor(this, order, [.. needed.Select(column => column.Index)]);
    }

    public void Load(IReadOnlyList<DataViewSchema.Column> missing)
    {
        if (missing.Count == 0)
            return;
        using var cursor = source.GetRowCursor(missing);
        var readers = missing.Select(column => (Func<bool, Array?>)readColumn.MakeGenericMethod(column.Type.RawType).Invoke(null, [cursor, column])!).ToList();
        long rows = 0;
        for (; cursor.MoveNext(); rows++)
        {
            foreach (var read in readers)
                read(false);
        }

        for (var i = 0; i < missing.Count; i++)
            columns[missing[i].Index] = readers[i](true)!;
        count = rows;
    }

    /// <summary>Reads the current row's value, or, called with true, hands out all that were read.</summary>
    private static Func<bool, Array?> ReadColumn<T>(DataViewRow row, DataViewSchema.Column column)
    {
        var getter = row.GetGetter<T>(column);
        var values = new List<T>();
        return finished =>
        {
            if (finished)
                return values.ToArray();
            var value = default(T)!;
            getter(ref value);
            values.Add(value);
            return null;
        };
    }


    private sealed class Cursor(CachedView view, int[] order, HashSet<int> active) : DataViewRowCursor
    {
        private int position = -1;

        public override long Position => position;

        public override long Batch => 0;

        public override DataViewSchema Schema => view.Schema;

        public override bool IsColumnActive(DataViewSchema.Column column) => active.Contains(column.Index);

        public override ValueGetter<DataViewRowId> GetIdGetter() => (ref DataViewRowId value) => value = new((ulong)order[position], 0);

        public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column)
        {
            var values = view.columns[column.Index] as TValue[] ?? throw WrongType<TValue>(column);
            return (ref TValue value) => value = values[order[position]];
        }

        public override bool MoveNext() => ++position < order.Length;
    }
}
