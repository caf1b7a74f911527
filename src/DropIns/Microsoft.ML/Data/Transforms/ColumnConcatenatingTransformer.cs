using System.Reflection;
using Microsoft.ML.Views;

namespace Microsoft.ML.Data;

/// <summary>Joins columns of one type into a vector.</summary>
public sealed class ColumnConcatenatingTransformer : RowToRowTransformerBase
{
    private static readonly MethodInfo join = typeof(ColumnConcatenatingTransformer).GetMethod(nameof(JoinedColumn), BindingFlags.NonPublic | BindingFlags.Static)!;
    private readonly string output;
    private readonly string[] inputs;
    private readonly string[] aliases;

    /// <summary>Joins columns.</summary>
    /// <param name="aliases">The names that the columns have in those of the slots.</param>
    internal ColumnConcatenatingTransformer(string output, string[] inputs, string[]? aliases = null) => (this.output, this.inputs, this.aliases) = (output, inputs, aliases ?? inputs);

    internal ColumnConcatenatingTransformer(ModelLoadContext context)
        : this(context.Reader.ReadString(), context.ReadStrings(), context.ReadStrings())
    {
    }

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        ctx.Writer.Write(output);
        ctx.WriteStrings(inputs);
        ctx.WriteStrings(aliases);
    }

    private protected override IEnumerable<OutputColumn> Columns(DataViewSchema inputSchema)
    {
        var columns = inputs.Select(name => Find(inputSchema, name)).ToList();
        if (columns is [{ Type: VectorDataViewType } only])
            return [OutputColumn.Rename(only, output)];
        var item = ItemType(columns[0]);
        if (columns.FirstOrDefault(column => !ItemType(column).Equals(item)) is { Name: not null } odd)
        {
            throw new ArgumentOutOfRangeException(nameof(inputSchema), $"Schema mismatch for input column '{odd.Name}': expected {item}, got {ItemType(odd)}");
        }

        var sizes = columns.Select(column => column.Type is VectorDataViewType vector ? vector.Size : 1).ToList();
        var type = new VectorDataViewType(item, sizes.Contains(0) ? 0 : sizes.Sum());
        var names = sizes.Contains(0) ? [] : columns.Zip(aliases, SlotNames).SelectMany(slots => slots).ToList();
        var annotations = new DataViewSchema.Annotations.Builder();
        if (names.Any(name => name.Length > 0))
            annotations.AddSlotNames(names);
        if (columns.TrueForAll(column => column.IsNormalized()))
            annotations.AddPrimitiveValue(AnnotationKinds.IsNormalized, BooleanDataViewType.Instance, true);
        return [(OutputColumn)join.MakeGenericMethod(item.RawType).Invoke(null, [output, type, annotations.ToAnnotations(), columns])!];
    }

    private static PrimitiveDataViewType ItemType(DataViewSchema.Column column) =>
        column.Type is VectorDataViewType vector ? vector.ItemType : (PrimitiveDataViewType)column.Type;

    private static IEnumerable<string> SlotNames(DataViewSchema.Column column, string alias)
    {
        if (column.Type is not VectorDataViewType vector)
            return [alias];
        var names = column.Annotations.Texts(AnnotationKinds.SlotNames);
        return Enumerable.Range(0, vector.Size).Select(slot => names is null || names[slot].Length == 0 ? "" : $"{alias}.{names[slot]}");
    }

    private static OutputColumn JoinedColumn<T>(string name, VectorDataViewType type, DataViewSchema.Annotations annotations, List<DataViewSchema.Column> columns) =>
        OutputColumn.Compute<VBuffer<T>>(name, type, annotations, columns, row =>
        {
            var parts = columns.Select(column => Part<T>(row, column)).ToArray();
            var vectors = new VBuffer<T>[parts.Length];
            return (ref VBuffer<T> value) =>
            {
                for (var i = 0; i < parts.Length; i++)
                    parts[i](ref vectors[i]);
                value = Join(vectors);
            };
        });

    private static ValueGetter<VBuffer<T>> Part<T>(DataViewRow row, DataViewSchema.Column column)
    {
        if (column.Type is VectorDataViewType)
            return row.GetGetter<VBuffer<T>>(column);
        var getter = row.GetGetter<T>(column);
        return (ref VBuffer<T> value) =>
        {
            var single = new T[1];
            getter(ref single[0]);
            value = new(1, single);
        };
    }

    private static VBuffer<T> Join<T>(VBuffer<T>[] vectors)
    {
        var length = vectors.Sum(vector => vector.Length);
        var stored = vectors.Sum(vector => vector.GetValues().Length);
        var values = new T[stored];
        if (stored == length)
        {
            var place = 0;
            foreach (var vector in vectors)
            {
                vector.GetValues().CopyTo(values.AsSpan(place));
                place += vector.Length;
            }

            return new(length, values);
        }

        var indices = new int[stored];
        var (next, offset) = (0, 0);
        foreach (var vector in vectors)
        {
            foreach (var (index, value) in vector.Items())
            {
                indices[next] = offset + index;
                values[next++] = value;
            }

            offset += vector.Length;
        }

        return new(length, stored, values, indices);
    }
}
