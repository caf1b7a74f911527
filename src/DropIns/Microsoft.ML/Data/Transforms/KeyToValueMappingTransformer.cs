using System.Reflection;
using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms;

/// <summary>Turns keys back into the values they stand for; key 0 becomes a missing number, an empty text or the type's default.</summary>
public sealed class KeyToValueMappingTransformer : OneToOneTransformerBase
{
    private static readonly MethodInfo map = typeof(KeyToValueMappingTransformer).GetMethod(nameof(ValueColumn), BindingFlags.NonPublic | BindingFlags.Static)!;

    internal KeyToValueMappingTransformer(InputOutputColumnPair[] pairs)
        : base(pairs)
    {
    }

    internal KeyToValueMappingTransformer(ModelLoadContext context)
        : base(context)
    {
    }

    private protected override OutputColumn Column(int index, string name, DataViewSchema.Column input)
    {
        if (input.Annotations.Schema.GetColumnOrNull(AnnotationKinds.KeyValues) is not { Type: VectorDataViewType values })
            throw new InvalidOperationException("Metadata KeyValues does not exist");
        var key = input.Type is VectorDataViewType vector ? vector.ItemType : input.Type;
        return (OutputColumn)map.MakeGenericMethod(key.RawType, values.ItemType.RawType).Invoke(null, [name, input, values.ItemType])!;
    }

    private static OutputColumn ValueColumn<TKey, TValue>(string name, DataViewSchema.Column input, PrimitiveDataViewType type)
        where TKey : IConvertible
    {
        var buffer = default(VBuffer<TValue>);
        input.GetKeyValues(ref buffer);
        TValue[] values = [Missing<TValue>(), .. buffer.DenseValues()];
        TValue Value(TKey key) => key.ToUInt64(null) is var place && place < (ulong)values.Length ? values[place] : values[0];
        if (input.Type is not VectorDataViewType vector)
            return OutputColumn.Map<TKey, TValue>(name, type, null, input, Value);
        return OutputColumn.Map<VBuffer<TKey>, VBuffer<TValue>>(name, new VectorDataViewType(type, vector.Dimensions), null, input,
            source => new(source.Length, [.. source.DenseValues().Select(Value)]));
    }

    private static T Missing<T>() =>
        typeof(T) == typeof(float) ? (T)(object)float.NaN : typeof(T) == typeof(double) ? (T)(object)double.NaN : default!;
}
