using Microsoft.ML.Data;

namespace Microsoft.ML.Views;

/// <summary>A row that is made of another.</summary>
internal sealed class MappedRow(DataViewRow input, RowMapper mapper, IEnumerable<DataViewSchema.Column> activeColumns) : DataViewRow
{
    private readonly Dictionary<int, Delegate> getters = [];
    private readonly HashSet<int> active = [.. activeColumns.Select(column => column.Index)];

    public override long Position => input.Position;

    public override long Batch => input.Batch;

    public override DataViewSchema Schema => mapper.OutputSchema;

    public override ValueGetter<DataViewRowId> GetIdGetter() => input.GetIdGetter();

    public override bool IsColumnActive(DataViewSchema.Column column) => active.Contains(column.Index);

    public override ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column)
    {
        if (!IsColumnActive(column))
            throw new InvalidOperationException($"Column '{column.Name}' was not asked for when the cursor was made");
        var source = mapper.Columns[column.Index];
        if (source.Kept is { } kept)
            return input.GetGetter<TValue>(input.Schema[kept]);
        if (!getters.TryGetValue(column.Index, out var getter))
            getters[column.Index] = getter = source.CreateGetter!(input);
        return getter as ValueGetter<TValue> ?? throw DataView.WrongType<TValue>(column);
    }
}
