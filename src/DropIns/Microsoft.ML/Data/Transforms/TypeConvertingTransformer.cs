using System.Globalization;
using System.Reflection;
using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms;

/// <summary>Turns numbers, truth values and texts into another type; what can't be read becomes a missing number or the type's default.</summary>
public sealed class TypeConvertingTransformer : OneToOneTransformerBase
{
    private static readonly MethodInfo convert = typeof(TypeConvertingTransformer).GetMethod(nameof(Converted), BindingFlags.NonPublic | BindingFlags.Static)!;
    private readonly DataKind kind;

    internal TypeConvertingTransformer(InputOutputColumnPair[] pairs, DataKind kind)
        : base(pairs) => this.kind = kind;

    internal TypeConvertingTransformer(ModelLoadContext context)
        : base(context) => kind = (DataKind)context.Reader.ReadByte();

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        base.SaveModel(ctx);
        ctx.Writer.Write((byte)kind);
    }

    private protected override OutputColumn Column(int index, string name, DataViewSchema.Column input)
    {
        var item = input.Type is VectorDataViewType vector ? vector.ItemType : input.Type;
        var target = DataKinds.Type(kind);
        return (OutputColumn)convert.MakeGenericMethod(item.RawType, target.RawType).Invoke(null, [name, input, target])!;
    }

    private static OutputColumn Converted<TSource, TValue>(string name, DataViewSchema.Column input, PrimitiveDataViewType type)
    {
        if (input.Type is not VectorDataViewType vector)
            return OutputColumn.Map<TSource, TValue>(name, type, null, input, Convert<TSource, TValue>);
        return OutputColumn.Map<VBuffer<TSource>, VBuffer<TValue>>(name, new VectorDataViewType(type, vector.Dimensions), input.Annotations.Only(AnnotationKinds.SlotNames), input,
            source => new(source.Length, [.. source.DenseValues().Select(Convert<TSource, TValue>)]));
    }

    private static TValue Convert<TSource, TValue>(TSource source)
    {
        object? value = source is ReadOnlyMemory<char> text ? text.ToString() : source;
        if (typeof(TValue) == typeof(ReadOnlyMemory<char>))
            return (TValue)(object)string.Format(CultureInfo.InvariantCulture, "{0}", value).AsMemory();
        try
        {
            return (TValue)System.Convert.ChangeType(value, typeof(TValue), CultureInfo.InvariantCulture)!;
        }
        catch (Exception error) when (error is FormatException or OverflowException or InvalidCastException)
        {
            return (TValue)(object)(default(TValue) switch { float => float.NaN, double => double.NaN, var other => other! });
        }
    }
}
