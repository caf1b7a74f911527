using Microsoft.ML.Data;
using Microsoft.ML.Model;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms;

/// <summary>The values of one type that keys stand for.</summary>
internal sealed class KeyTerms<T>(PrimitiveDataViewType type) : KeyTerms
    where T : notnull
{
    private readonly List<T> values = [];
    private readonly Dictionary<T, uint> keys = new(TermComparer.Of<T>());

    public override void Save(BinaryWriter writer)
    {
        SchemaFile.WriteType(writer, type);
        writer.Write(values.Count);
        foreach (var value in values)
            SchemaFile.WriteValue(writer, value);
    }

    public override OutputColumn KeyColumn(string name, DataViewSchema.Column input, bool asText)
    {
        if (input.Type is not VectorDataViewType)
            CheckType(input.Type, input);
        var annotations = new DataViewSchema.Annotations.Builder();
        if (asText && typeof(T) != typeof(ReadOnlyMemory<char>))
            annotations.AddValues(AnnotationKinds.KeyValues, TextDataViewType.Instance, values.Select(value => FormattableString.Invariant($"{value}").AsMemory()).ToArray());
        else
            annotations.AddValues(AnnotationKinds.KeyValues, type, values.ToArray());
        var keyType = new KeyDataViewType(typeof(uint), Math.Max(values.Count, 1));
        if (input.Type is not VectorDataViewType vector)
            return OutputColumn.Map<T, uint>(name, keyType, annotations.ToAnnotations(), input, Key);
        CheckType(vector.ItemType, input);
        annotations.Add(input.Annotations, kind => kind == AnnotationKinds.SlotNames);
        return OutputColumn.Map<VBuffer<T>, VBuffer<uint>>(name, new VectorDataViewType(keyType, vector.Dimensions), annotations.ToAnnotations(), input,
            source => new(source.Length, [.. source.DenseValues().Select(Key)]));
    }

    protected override void Collect(DataViewRowCursor cursor, DataViewSchema.Column column, int maximum)
    {
        if (column.Type is VectorDataViewType)
        {
            var getter = cursor.GetGetter<VBuffer<T>>(column);
            var vector = default(VBuffer<T>);
            while (cursor.MoveNext())
            {
                getter(ref vector);
                foreach (var value in vector.DenseValues())
                    Add(value, maximum);
            }
        }
        else
        {
            var getter = cursor.GetGetter<T>(column);
            var value = default(T)!;
            while (cursor.MoveNext())
            {
                getter(ref value);
                Add(value, maximum);
            }
        }
    }

    protected override void Sort()
    {
        values.Sort(TermComparer.Order<T>());
        for (var i = 0; i < values.Count; i++)
            keys[values[i]] = (uint)i + 1;
    }

    protected override void Read(BinaryReader reader)
    {
        for (var left = reader.ReadInt32(); left > 0; left--)
            Add(SchemaFile.ReadValue<T>(reader), int.MaxValue);
    }

    private void CheckType(DataViewType found, DataViewSchema.Column input)
    {
        if (found.RawType != typeof(T))
            throw new InvalidOperationException($"Column '{input.Name}' has item type '{found}', expected '{type}'");
    }

    private uint Key(T value) => keys.GetValueOrDefault(value);

    private void Add(T value, int maximum)
    {
        if (values.Count >= maximum || TermComparer.IsMissing(value) || keys.ContainsKey(value))
            return;
        // A text may lie in memory that its source uses again.
        if (value is ReadOnlyMemory<char> text)
            value = (T)(object)text.ToString().AsMemory();
        values.Add(value);
        keys.Add(value, (uint)values.Count);
    }
}
