using System.Globalization;
using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Conversions of one-element tensors to .NET numbers, text and parameters.</summary>
public static partial class TensorExtensionMethods
{
    /// <summary>The tensor's elements as a trainable parameter.</summary>
    public static Modules.Parameter AsParameter(this Tensor tensor) => new(tensor);

    /// <summary>The bytes of one element of a type.</summary>
    public static int ElementSize(this ScalarType type) => type switch
    {
        ScalarType.Byte or ScalarType.Int8 or ScalarType.Bool or ScalarType.QInt8 or ScalarType.QUInt8 => 1,
        ScalarType.Int16 or ScalarType.Float16 or ScalarType.BFloat16 => 2,
        ScalarType.Int32 or ScalarType.Float32 or ScalarType.QInt32 => 4,
        ScalarType.Int64 or ScalarType.Float64 or ScalarType.ComplexFloat32 => 8,
        ScalarType.ComplexFloat64 => 16,
        _ => throw new ArgumentException($"{(int)type} is not a type of elements", nameof(type)),
    };

    /// <summary>The product of a shape's sizes.</summary>
    public static long TotalSize(this IEnumerable<long> shape) => shape.Aggregate(1L, (product, size) => product * size);

    /// <summary>The shape with 32-bit sizes.</summary>
    public static ReadOnlySpan<int> IntShape(this Tensor tensor) => Array.ConvertAll(tensor.shape, size => (int)size);

    /// <summary>The array's elements, copied, as a tensor of a shape. Throws <see cref="ArgumentException"/> where integers are to have gradients.</summary>
    public static Tensor ToTensor<T>(this T[] rawArray, long[] dimensions, bool doCopy = false, bool requires_grad = false)
    {
        using var elements = from_array((T[])rawArray.Clone());
        var tensor = elements.reshape(dimensions);
        if (!requires_grad) return tensor;
        return !tensor.is_integral() ? tensor.requires_grad_()
            : throw new ArgumentException($"only floating point and complex numbers have gradients, not {tensor.dtype}", nameof(requires_grad));
    }

    /// <summary>The number as a tensor of rank zero. Throws <see cref="ArgumentException"/> where an integer is to have gradients.</summary>
    public static Tensor ToTensor<T>(this T scalar, Device? device = null, bool requires_grad = false) where T : struct
    {
        var tensor = new[] { scalar }.ToTensor([], requires_grad: requires_grad);
        return device is null ? tensor : tensor.to(device, disposeAfter: true);
    }

    /// <summary>The one element as a 16-bit floating point number.</summary>
    public static Half ToHalf(this Tensor value) => value.ToScalar().ToHalf();
    /// <summary>The one element as a 16-bit floating point number with the range of 32 bits.</summary>
    public static BFloat16 ToBFloat16(this Tensor value) => value.ToScalar().ToBFloat16();
    /// <summary>The one element as a 32-bit floating point number.</summary>
    public static float ToSingle(this Tensor value) => value.ToScalar().ToSingle();
    /// <summary>The one element as a 64-bit floating point number.</summary>
    public static double ToDouble(this Tensor value) => value.ToScalar().ToDouble();
    /// <summary>The one element as a signed 8-bit integer.</summary>
    public static sbyte ToSByte(this Tensor value) => value.ToScalar().ToSByte();
    /// <summary>The one element as an unsigned 8-bit integer.</summary>
    public static byte ToByte(this Tensor value) => value.ToScalar().ToByte();
    /// <summary>The one element as a 16-bit integer.</summary>
    public static short ToInt16(this Tensor value) => value.ToScalar().ToInt16();
    /// <summary>The one element as a 32-bit integer.</summary>
    public static int ToInt32(this Tensor value) => value.ToScalar().ToInt32();
    /// <summary>The one element as a 64-bit integer.</summary>
    public static long ToInt64(this Tensor value) => value.ToScalar().ToInt64();
    /// <summary>False where the one element is zero.</summary>
    public static bool ToBoolean(this Tensor value) => value.ToScalar().ToBoolean();
    /// <summary>The one element as a pair of real and imaginary part.</summary>
    public static (float Real, float Imaginary) ToComplexFloat32(this Tensor value) => value.ToScalar().ToComplexFloat32();
    /// <summary>The one element as a pair of real and imaginary part.</summary>
    public static (float Real, float Imaginary) ToComplex32(this Tensor value) => value.ToComplexFloat32();
    /// <summary>The one element as a complex number.</summary>
    public static Complex ToComplex64(this Tensor value) => value.ToComplexFloat64();
    /// <summary>The one element as a complex number.</summary>
    public static Complex ToComplexFloat64(this Tensor value) => value.ToScalar().ToComplexFloat64();

    /// <summary>The elements in a style, the default one where none is given.</summary>
    public static string str(this Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null,
        CultureInfo? cultureInfo = null,
        TensorStringStyle style = TensorStringStyle.Default) =>
        tensor.ToString(style, fltFormat, width, cultureInfo, newLine);

    /// <summary>The elements in Julia's style.</summary>
    public static string jlstr(this Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null,
        CultureInfo? cultureInfo = null) =>
        tensor.ToString(TensorStringStyle.Julia, fltFormat, width, cultureInfo, newLine);

    /// <summary>Shape, element type and device.</summary>
    public static string metastr(this Tensor tensor) => tensor.ToString(TensorStringStyle.Metadata);

    /// <summary>The elements in NumPy's style.</summary>
    public static string npstr(this Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null,
        CultureInfo? cultureInfo = null) =>
        tensor.ToString(TensorStringStyle.Numpy, fltFormat, width, cultureInfo, newLine);

    /// <summary>The elements in the style of C#.</summary>
    public static string cstr(this Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null,
        CultureInfo? cultureInfo = null) =>
        tensor.ToString(TensorStringStyle.CSharp, fltFormat, width, cultureInfo, newLine);

    /// <summary>Writes the elements to the console and returns the tensor.</summary>
    public static Tensor print(this Tensor t, string? fltFormat = "g5", int? width = 100, string? newLine = null,
        CultureInfo? cultureInfo = null,
        TensorStringStyle style = TensorStringStyle.Default)
    {
        Console.WriteLine(t.ToString(style, fltFormat, width, cultureInfo, newLine));
        return t;
    }
}
