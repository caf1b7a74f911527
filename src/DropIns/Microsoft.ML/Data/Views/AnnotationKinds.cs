using Microsoft.ML.Data;

namespace Microsoft.ML.Views;

/// <summary>The names of annotations, and how they are made.</summary>
internal static class AnnotationKinds
{
    public const string KeyValues = "KeyValues";
    public const string SlotNames = "SlotNames";
    public const string TrainingLabelValues = "TrainingLabelValues";
    public const string IsNormalized = "IsNormalized";

    public static DataViewSchema.Annotations None => DataViewSchema.Annotations.Empty;

    public static void AddValues<T>(this DataViewSchema.Annotations.Builder builder, string kind, PrimitiveDataViewType type, T[] values) =>
        builder.Add(kind, new VectorDataViewType(type, values.Length), (ref VBuffer<T> target) => target = new(values.Length, values));

    public static void AddSlotNames(this DataViewSchema.Annotations.Builder builder, IEnumerable<string> names) =>
        builder.AddValues(SlotNames, TextDataViewType.Instance, names.Select(name => name.AsMemory()).ToArray());

    public static DataViewSchema.Annotations SlotNamed(IEnumerable<string> names, bool normalized = false)
    {
        var builder = new DataViewSchema.Annotations.Builder();
        if (normalized)
            builder.AddPrimitiveValue(IsNormalized, BooleanDataViewType.Instance, true);
        builder.AddSlotNames(names);
        return builder.ToAnnotations();
    }

    /// <summary>Some of a column's annotations.</summary>
    public static DataViewSchema.Annotations Only(this DataViewSchema.Annotations annotations, params string[] kinds)
    {
        var builder = new DataViewSchema.Annotations.Builder();
        builder.Add(annotations, kinds.Contains);
        return builder.ToAnnotations();
    }

    /// <summary>The values of an annotation as text, or null where there is none.</summary>
    public static string[]? Texts(this DataViewSchema.Annotations annotations, string kind)
    {
        if (annotations.Schema.GetColumnOrNull(kind) is not { Type: VectorDataViewType vector } column)
            return null;
        var read = typeof(AnnotationKinds).GetMethod(nameof(ReadTexts), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        return (string[])read.MakeGenericMethod(vector.ItemType.RawType).Invoke(null, [annotations, column])!;
    }

    /// <summary>Adds an annotation of a column under another name.</summary>
    public static void CopyAs<T>(DataViewSchema.Annotations.Builder builder, DataViewSchema.Annotations source, DataViewSchema.Column column, string kind) =>
        builder.Add(kind, column.Type, source.GetGetter<T>(column));

    private static string[] ReadTexts<T>(DataViewSchema.Annotations annotations, DataViewSchema.Column column)
    {
        var values = default(VBuffer<T>);
        annotations.GetGetter<VBuffer<T>>(column)(ref values);
        return [.. values.DenseValues().Select(value => FormattableString.Invariant($"{value}"))];
    }
}
