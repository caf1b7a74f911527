using Microsoft.ML.Views;

namespace Microsoft.ML.Data;

/// <summary>Reads what is known of a column.</summary>
public static class SchemaAnnotationsExtensions
{
    /// <summary>Whether the elements of the column's vectors have names.</summary>
    public static bool HasSlotNames(this DataViewSchema.Column column) =>
        column.Type is VectorDataViewType { Size: > 0 } && column.Annotations.Schema.GetColumnOrNull(AnnotationKinds.SlotNames) is not null;

    /// <summary>The names of the elements of the column's vectors.</summary>
    /// <exception cref="InvalidOperationException">They have none.</exception>
    public static void GetSlotNames(this DataViewSchema.Column column, ref VBuffer<ReadOnlyMemory<char>> slotNames) =>
        column.Annotations.GetValue(AnnotationKinds.SlotNames, ref slotNames);

    /// <summary>Whether it is known what the column's keys stand for.</summary>
    public static bool HasKeyValues(this DataViewSchema.Column column, PrimitiveDataViewType? keyValueItemType = null) =>
        column.Annotations.Schema.GetColumnOrNull(AnnotationKinds.KeyValues) is { Type: VectorDataViewType vector }
            && (keyValueItemType is null || vector.ItemType.Equals(keyValueItemType));

    /// <summary>What the column's keys stand for: the value of key 1 first.</summary>
    /// <exception cref="InvalidOperationException">It is not known, or the values are of another type.</exception>
    public static void GetKeyValues<TValue>(this DataViewSchema.Column column, ref VBuffer<TValue> keyValues) =>
        column.Annotations.GetValue(AnnotationKinds.KeyValues, ref keyValues);

    /// <summary>Whether the column's values are brought to one scale.</summary>
    public static bool IsNormalized(this DataViewSchema.Column column)
    {
        var value = false;
        if (column.Annotations.Schema.GetColumnOrNull(AnnotationKinds.IsNormalized) is { Type: BooleanDataViewType })
            column.Annotations.GetValue(AnnotationKinds.IsNormalized, ref value);
        return value;
    }
}
