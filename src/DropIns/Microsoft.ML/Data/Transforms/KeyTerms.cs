using System.Reflection;
using Microsoft.ML.Data;
using Microsoft.ML.Model;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms;

/// <summary>The values that keys stand for: the value of key 1 first.</summary>
internal abstract class KeyTerms
{
    /// <summary>Collects the different values of a column.</summary>
    public static KeyTerms Learn(IDataView data, DataViewSchema.Column column, int maximum, bool sorted)
    {
        var item = column.Type is VectorDataViewType vector ? vector.ItemType : (PrimitiveDataViewType)column.Type;
        var terms = Create(item);
        using var cursor = data.GetRowCursor([column]);
        terms.Collect(cursor, column, maximum);
        if (sorted)
            terms.Sort();
        return terms;
    }

    public static KeyTerms Load(BinaryReader reader)
    {
        var terms = Create((PrimitiveDataViewType)SchemaFile.ReadType(reader));
        terms.Read(reader);
        return terms;
    }

    public abstract void Save(BinaryWriter writer);

    /// <summary>The column of keys made of a column of values.</summary>
    public abstract OutputColumn KeyColumn(string name, DataViewSchema.Column input, bool asText);

    protected abstract void Collect(DataViewRowCursor cursor, DataViewSchema.Column column, int maximum);

    protected abstract void Sort();

    protected abstract void Read(BinaryReader reader);

    private static KeyTerms Create(PrimitiveDataViewType type) => (KeyTerms)Activator.CreateInstance(
        typeof(KeyTerms<>).MakeGenericType(type.RawType), BindingFlags.Instance | BindingFlags.Public, null, [type], null)!;
}
