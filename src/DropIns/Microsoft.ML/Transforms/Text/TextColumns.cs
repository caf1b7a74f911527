using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms.Text;

/// <summary>Reads columns of text, and checks that they are.</summary>
internal static class TextColumns
{
    public static readonly VectorDataViewType Words = new(TextDataViewType.Instance);

    public static IEnumerable<InputOutputColumnPair> Check(SchemaShape schema, IReadOnlyList<InputOutputColumnPair> pairs)
    {
        foreach (var pair in pairs)
        {
            var column = schema.Require(pair.InputColumnName);
            if (!column.ItemType.Equals(TextDataViewType.Instance))
                throw Mismatch(pair.InputColumnName, column.TypeText());
        }

        return pairs;
    }

    public static SchemaShape Adding(SchemaShape schema, IReadOnlyList<InputOutputColumnPair> pairs, bool isKey = false) =>
        schema.With(Check(schema, pairs).Select(pair => new SchemaShape.Column(
            pair.OutputColumnName, SchemaShape.Column.VectorKind.VariableVector, isKey ? NumberDataViewType.UInt16 : TextDataViewType.Instance, isKey)));

    /// <summary>A column made of the texts of a column, one or several a row.</summary>
    public static OutputColumn Map<TValue>(string name, DataViewType type, DataViewSchema.Annotations? annotations, DataViewSchema.Column input, Func<IEnumerable<ReadOnlyMemory<char>>, TValue> map)
    {
        if (input.Type is TextDataViewType)
            return OutputColumn.Map<ReadOnlyMemory<char>, TValue>(name, type, annotations, input, text => map([text]));
        if (input.Type is not VectorDataViewType { ItemType: TextDataViewType })
            throw Mismatch(input.Name, input.Type.ToString()!);
        return OutputColumn.Map<VBuffer<ReadOnlyMemory<char>>, TValue>(name, type, annotations, input, texts => map(texts.DenseValues()));
    }

    public static VBuffer<T> Vector<T>(IEnumerable<T> values)
    {
        var array = values.ToArray();
        return new(array.Length, array);
    }

    private static ArgumentOutOfRangeException Mismatch(string column, string found) =>
        new("inputSchema", $"Schema mismatch for input column '{column}': expected String or vector of String, got {found}");
}
