using System.Globalization;

namespace TorchSharp;

/// <summary>A floating point number of 16 bits with the range of 32: one sign, eight exponent and seven fraction bits.</summary>
public readonly struct BFloat16 : IComparable, IComparable<BFloat16>, IEquatable<BFloat16>, IFormattable
{
    /// <summary>Zero.</summary>
    public static readonly BFloat16 Zero = FromRawValue(0x0000);
    /// <summary>One.</summary>
    public static readonly BFloat16 One = FromRawValue(0x3F80);
    /// <summary>The distance from one to the next number.</summary>
    public static readonly BFloat16 Epsilon = FromRawValue(0x3C00);
    /// <summary>The largest number.</summary>
    public static readonly BFloat16 MaxValue = FromRawValue(0x7F7F);
    /// <summary>The least number.</summary>
    public static readonly BFloat16 MinValue = FromRawValue(0xFF7F);
    /// <summary>The smallest positive number of full precision.</summary>
    public static readonly BFloat16 MinNormal = FromRawValue(0x0080);
    /// <summary>The smallest positive number.</summary>
    public static readonly BFloat16 SmallestSubnormal = FromRawValue(0x0001);
    /// <summary>Not a number.</summary>
    public static readonly BFloat16 NaN = FromRawValue(0x7FC0);
    /// <summary>Infinity.</summary>
    public static readonly BFloat16 PositiveInfinity = FromRawValue(0x7F80);
    /// <summary>Minus infinity.</summary>
    public static readonly BFloat16 NegativeInfinity = FromRawValue(0xFF80);

    private readonly ushort bits;

    private BFloat16(ushort bits) => this.bits = bits;

    /// <summary>The number nearest to the given one; of two, the one whose last bit is zero.</summary>
    public BFloat16(float f)
    {
        var wide = BitConverter.SingleToUInt32Bits(f);
        bits = float.IsNaN(f) ? (ushort)0x7FC0 : (ushort)((wide + 0x7FFF + (wide >> 16 & 1)) >> 16);
    }

    /// <summary>The number with the bits given.</summary>
    public static BFloat16 FromRawValue(ushort rawValue) => new(rawValue);

    /// <summary>The same number with 32 bits.</summary>
    public float ToSingle() => BitConverter.UInt32BitsToSingle((uint)bits << 16);

    /// <summary>The number nearest to the given one.</summary>
    public static explicit operator BFloat16(float f) => new(f);
    /// <summary>The number nearest to the given one.</summary>
    public static explicit operator BFloat16(double d) => new((float)d);
    /// <summary>The same number with 32 bits.</summary>
    public static explicit operator float(BFloat16 bf) => bf.ToSingle();
    /// <summary>The same number with 64 bits.</summary>
    public static explicit operator double(BFloat16 bf) => bf.ToSingle();

    /// <summary>The sum, rounded.</summary>
    public static BFloat16 operator +(BFloat16 a, BFloat16 b) => new(a.ToSingle() + b.ToSingle());
    /// <summary>The difference, rounded.</summary>
    public static BFloat16 operator -(BFloat16 a, BFloat16 b) => new(a.ToSingle() - b.ToSingle());
    /// <summary>The product, rounded.</summary>
    public static BFloat16 operator *(BFloat16 a, BFloat16 b) => new(a.ToSingle() * b.ToSingle());
    /// <summary>The quotient, rounded.</summary>
    public static BFloat16 operator /(BFloat16 a, BFloat16 b) => new(a.ToSingle() / b.ToSingle());
    /// <summary>The remainder, rounded.</summary>
    public static BFloat16 operator %(BFloat16 a, BFloat16 b) => new(a.ToSingle() % b.ToSingle());
    /// <summary>The number with its sign turned.</summary>
    public static BFloat16 operator -(BFloat16 a) => new((ushort)(a.bits ^ 0x8000));

    /// <summary>True where the numbers are equal.</summary>
    public static bool operator ==(BFloat16 a, BFloat16 b) => a.ToSingle() == b.ToSingle();
    /// <summary>True where the numbers are not equal.</summary>
    public static bool operator !=(BFloat16 a, BFloat16 b) => a.ToSingle() != b.ToSingle();
    /// <summary>True where the first is less.</summary>
    public static bool operator <(BFloat16 a, BFloat16 b) => a.ToSingle() < b.ToSingle();
    /// <summary>True where the first is less or equal.</summary>
    public static bool operator <=(BFloat16 a, BFloat16 b) => a.ToSingle() <= b.ToSingle();
    /// <summary>True where the first is greater.</summary>
    public static bool operator >(BFloat16 a, BFloat16 b) => a.ToSingle() > b.ToSingle();
    /// <summary>True where the first is greater or equal.</summary>
    public static bool operator >=(BFloat16 a, BFloat16 b) => a.ToSingle() >= b.ToSingle();

    /// <summary>True where the number is neither infinite nor NaN.</summary>
    public static bool IsFinite(BFloat16 bf) => float.IsFinite(bf.ToSingle());
    /// <summary>True where the number is infinite.</summary>
    public static bool IsInfinity(BFloat16 bf) => float.IsInfinity(bf.ToSingle());
    /// <summary>True for NaN.</summary>
    public static bool IsNaN(BFloat16 bf) => float.IsNaN(bf.ToSingle());
    /// <summary>True for infinity.</summary>
    public static bool IsPositiveInfinity(BFloat16 bf) => float.IsPositiveInfinity(bf.ToSingle());
    /// <summary>True for minus infinity.</summary>
    public static bool IsNegativeInfinity(BFloat16 bf) => float.IsNegativeInfinity(bf.ToSingle());

    /// <summary>Negative, zero or positive as this comes before, with or after the other.</summary>
    public int CompareTo(BFloat16 other) => ToSingle().CompareTo(other.ToSingle());

    /// <summary>Negative, zero or positive as this comes before, with or after the other. Throws <see cref="ArgumentException"/> for another type.</summary>
    public int CompareTo(object? obj) =>
        obj is null ? 1 : obj is BFloat16 other ? CompareTo(other) : throw new ArgumentException($"expected a BFloat16, got {obj.GetType().Name}");

    /// <summary>True where the numbers are equal, NaN to itself too.</summary>
    public bool Equals(BFloat16 other) => ToSingle().Equals(other.ToSingle());

    /// <summary>True where the numbers are equal, NaN to itself too.</summary>
    public override bool Equals(object? obj) => obj is BFloat16 other && Equals(other);

    /// <summary>The hash code of the number.</summary>
    public override int GetHashCode() => ToSingle().GetHashCode();

    /// <summary>The number as text.</summary>
    public override string ToString() => ToSingle().ToString(CultureInfo.CurrentCulture);

    /// <summary>The number as text.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToSingle().ToString(format, formatProvider);
}
