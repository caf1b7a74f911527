namespace TorchSharp;

public static partial class torch
{
    /// <summary>Unsigned 8-bit integer.</summary>
    public static ScalarType uint8 = ScalarType.Byte;
    /// <summary>Signed 8-bit integer.</summary>
    public static ScalarType int8 = ScalarType.Int8;
    /// <summary>16-bit integer.</summary>
    public static ScalarType int16 = ScalarType.Int16;
    /// <summary>32-bit integer.</summary>
    public static ScalarType int32 = ScalarType.Int32;
    /// <summary>64-bit integer.</summary>
    public static ScalarType int64 = ScalarType.Int64;
    /// <summary>16-bit floating point.</summary>
    public static ScalarType float16 = ScalarType.Float16;
    /// <summary>32-bit floating point.</summary>
    public static ScalarType float32 = ScalarType.Float32;
    /// <summary>64-bit floating point.</summary>
    public static ScalarType float64 = ScalarType.Float64;
    /// <summary>16-bit floating point with the range of 32 bits.</summary>
    public static ScalarType bfloat16 = ScalarType.BFloat16;
    /// <summary>Complex number of two 32-bit parts.</summary>
    public static ScalarType complex64 = ScalarType.ComplexFloat32;
    /// <summary>Complex number of two 64-bit parts.</summary>
    public static ScalarType complex128 = ScalarType.ComplexFloat64;
    /// <summary>Truth value.</summary>
    public static ScalarType @bool = ScalarType.Bool;
    /// <summary>32-bit floating point.</summary>
    public static ScalarType @float = ScalarType.Float32;
    /// <summary>64-bit floating point.</summary>
    public static ScalarType @double = ScalarType.Float64;
    /// <summary>64-bit integer.</summary>
    public static ScalarType @long = ScalarType.Int64;
    /// <summary>32-bit integer.</summary>
    public static ScalarType @int = ScalarType.Int32;
    /// <summary>16-bit integer.</summary>
    public static ScalarType @short = ScalarType.Int16;
    /// <summary>16-bit floating point.</summary>
    public static ScalarType half = ScalarType.Float16;
    /// <summary>Complex number of two 32-bit parts.</summary>
    public static ScalarType cfloat = ScalarType.ComplexFloat32;
    /// <summary>Complex number of two 64-bit parts.</summary>
    public static ScalarType cdouble = ScalarType.ComplexFloat64;

    /// <summary>False where the element is zero.</summary>
    public static Tensor BoolTensor(Tensor t) => t.to_type(ScalarType.Bool);

    /// <summary>The elements as unsigned 8-bit integers.</summary>
    public static Tensor ByteTensor(Tensor t) => t.to_type(ScalarType.Byte);

    /// <summary>The elements as 16-bit integers.</summary>
    public static Tensor ShortTensor(Tensor t) => t.to_type(ScalarType.Int16);

    /// <summary>The elements as 32-bit integers.</summary>
    public static Tensor IntTensor(Tensor t) => t.to_type(ScalarType.Int32);

    /// <summary>The elements as 64-bit integers.</summary>
    public static Tensor LongTensor(Tensor t) => t.to_type(ScalarType.Int64);

    /// <summary>The elements as 32-bit floating point numbers.</summary>
    public static Tensor FloatTensor(Tensor t) => t.to_type(ScalarType.Float32);

    /// <summary>The elements as 64-bit floating point numbers.</summary>
    public static Tensor DoubleTensor(Tensor t) => t.to_type(ScalarType.Float64);
}
