using System.Numerics;

namespace TorchSharp;

/// <summary>Conversions between .NET numbers and <see cref="Scalar"/>.</summary>
public static class ScalarExtensionMethods
{
    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this byte value) => value;
    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this sbyte value) => value;
    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this short value) => value;
    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this int value) => value;
    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this long value) => value;
    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this float value) => value;
    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this double value) => value;
    /// <summary>The complex number as a scalar.</summary>
    public static Scalar ToScalar(this (float, float) value) => value;
    /// <summary>The complex number as a scalar.</summary>
    public static Scalar ToScalar(this Complex value) => value;
    /// <summary>The truth value as a scalar.</summary>
    public static Scalar ToScalar(this bool value) => value;
    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this Half value) => value;
    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this BFloat16 value) => value;
    /// <summary>The number, rounded to 16 bits with the range of 32, as a scalar.</summary>
    public static Scalar ToBFloat16Scalar(this float value) => (BFloat16)value;
    /// <summary>The scalar as a 16-bit floating point number with the range of 32 bits.</summary>
    public static BFloat16 ToBFloat16(this Scalar value) => (BFloat16)value.ToDouble();

    /// <summary>The scalar as a 16-bit floating point number.</summary>
    public static Half ToHalf(this Scalar value) => (Half)value.ToDouble();
    /// <summary>The scalar as a 32-bit floating point number.</summary>
    public static float ToSingle(this Scalar value) => (float)value.ToDouble();
    /// <summary>The scalar as a 64-bit floating point number.</summary>
    public static double ToDouble(this Scalar value) => value.Value switch
    {
        long number => number,
        double number => number,
        bool flag => flag ? 1 : 0,
        Complex number => number.Real,
        _ => double.NaN,
    };
    /// <summary>The scalar as a signed 8-bit integer.</summary>
    public static sbyte ToSByte(this Scalar value) => (sbyte)value.ToInt64();
    /// <summary>The scalar as an unsigned 8-bit integer.</summary>
    public static byte ToByte(this Scalar value) => (byte)value.ToInt64();
    /// <summary>The scalar as a 16-bit integer.</summary>
    public static short ToInt16(this Scalar value) => (short)value.ToInt64();
    /// <summary>The scalar as a 32-bit integer.</summary>
    public static int ToInt32(this Scalar value) => (int)value.ToInt64();
    /// <summary>The scalar as a 64-bit integer; a fraction is cut off.</summary>
    public static long ToInt64(this Scalar value) => value.Value is long number ? number : (long)value.ToDouble();
    /// <summary>False where the scalar is zero.</summary>
    public static bool ToBoolean(this Scalar value) => value.Value is bool flag ? flag : value.ToDouble() != 0;
    /// <summary>The scalar as a complex number.</summary>
    public static Complex ToComplexFloat64(this Scalar value) => value.Value is Complex number ? number : value.ToDouble();
    /// <summary>The scalar as a pair of real and imaginary part.</summary>
    public static (float Real, float Imaginary) ToComplexFloat32(this Scalar value)
    {
        var number = value.ToComplexFloat64();
        return ((float)number.Real, (float)number.Imaginary);
    }
}
