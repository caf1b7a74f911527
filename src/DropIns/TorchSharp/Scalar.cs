using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>A single number or truth value given to a tensor operation.</summary>
public sealed class Scalar : IDisposable
{
    /// <summary>A <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or <see cref="Complex"/>.</summary>
    internal object Value { get; }

    internal Scalar(object value) => Value = value;

    /// <summary>The kind of number: Int64, Float64, Bool or ComplexFloat64.</summary>
    public ScalarType Type => Value switch
    {
        long => ScalarType.Int64,
        double => ScalarType.Float64,
        bool => ScalarType.Bool,
        _ => ScalarType.ComplexFloat64,
    };

    /// <summary>A scalar holds no memory of libtorch; there is nothing to free.</summary>
    public void Dispose()
    {
    }

    /// <summary>The number as a scalar.</summary>
    public static implicit operator Scalar(byte value) => new((long)value);
    /// <summary>The number as a scalar.</summary>
    public static implicit operator Scalar(sbyte value) => new((long)value);
    /// <summary>The number as a scalar.</summary>
    public static implicit operator Scalar(short value) => new((long)value);
    /// <summary>The number as a scalar.</summary>
    public static implicit operator Scalar(int value) => new((long)value);
    /// <summary>The number as a scalar.</summary>
    public static implicit operator Scalar(long value) => new(value);
    /// <summary>The number as a scalar.</summary>
    public static implicit operator Scalar(Half value) => new((double)value);
    /// <summary>The number as a scalar.</summary>
    public static implicit operator Scalar(BFloat16 value) => new((double)value);
    /// <summary>The number as a scalar.</summary>
    public static implicit operator Scalar(float value) => new((double)value);
    /// <summary>The number as a scalar.</summary>
    public static implicit operator Scalar(double value) => new(value);
    /// <summary>The truth value as a scalar.</summary>
    public static implicit operator Scalar(bool value) => new(value);
    /// <summary>The complex number as a scalar.</summary>
    public static implicit operator Scalar((float, float) value) => new(new Complex(value.Item1, value.Item2));
    /// <summary>The complex number as a scalar.</summary>
    public static implicit operator Scalar(Complex value) => new(value);
}
