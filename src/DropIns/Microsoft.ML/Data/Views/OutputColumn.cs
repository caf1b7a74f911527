using Microsoft.ML.Data;

namespace Microsoft.ML.Views;

/// <summary>A column of a result: one of the input's that is kept, or one that is computed from columns of the input.</summary>
internal sealed class OutputColumn
{
    private OutputColumn(DataViewSchema.DetachedColumn column) => Column = column;

    public DataViewSchema.DetachedColumn Column { get; }

    /// <summary>The index of the input's column that is kept.</summary>
    public int? Kept { get; private init; }

    /// <summary>Makes the getter of a computed column.</summary>
    public Func<DataViewRow, Delegate>? CreateGetter { get; private init; }

    /// <summary>The columns of the input that it is computed from.</summary>
    public IReadOnlyList<int> Dependencies { get; private init; } = [];

    public static OutputColumn Keep(DataViewSchema.Column column) => new(new(column)) { Kept = column.Index, Dependencies = [column.Index] };

    public static OutputColumn Rename(DataViewSchema.Column column, string name) =>
        new(new(name, column.Type, column.Annotations)) { Kept = column.Index, Dependencies = [column.Index] };

    public static OutputColumn Compute<TValue>(
        string name, DataViewType type, DataViewSchema.Annotations? annotations, IEnumerable<DataViewSchema.Column> inputs, Func<DataViewRow, ValueGetter<TValue>> create) =>
        new(new(name, type, annotations)) { CreateGetter = create, Dependencies = [.. inputs.Select(column => column.Index)] };

    /// <summary>A column computed value by value from one of the input's.</summary>
    public static OutputColumn Map<TSource, TValue>(
        string name, DataViewType type, DataViewSchema.Annotations? annotations, DataViewSchema.Column input, Func<TSource, TValue> map) =>
        Compute<TValue>(name, type, annotations, [input], row =>
        {
            var read = row.GetGetter<TSource>(input);
            var source = default(TSource)!;
            return (ref TValue value) =>
            {
                read(ref source);
                value = map(source);
            };
        });
}
