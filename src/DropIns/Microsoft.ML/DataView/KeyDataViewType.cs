namespace Microsoft.ML.Data;

/// <summary>Numbers from 1 to <see cref="Count"/> that stand for values; 0 stands for a missing one.</summary>
public sealed class KeyDataViewType : PrimitiveDataViewType
{
    /// <summary>Keys of an unsigned integer type.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The type is no unsigned integer, or the count is 0 or more than it can hold.</exception>
    public KeyDataViewType(Type type, ulong count)
        : base(IsValidDataType(type) ? type : throw new ArgumentOutOfRangeException(nameof(type), "Type must be an unsigned integer"))
    {
        if (count == 0 || count > Largest(type))
            throw new ArgumentOutOfRangeException(nameof(count), "The cardinality of a key must be positive and fit its type");
        Count = count;
    }

    /// <summary>Keys of an unsigned integer type.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The type is no unsigned integer, or the count is not positive or more than it can hold.</exception>
    public KeyDataViewType(Type type, int count)
        : this(type, (ulong)Math.Max(count, 0))
    {
    }

    /// <summary>The number of values that the keys stand for.</summary>
    public ulong Count { get; }

    /// <summary>Whether keys can be of this type: byte, ushort, uint or ulong.</summary>
    public static bool IsValidDataType(Type type) => type == typeof(byte) || type == typeof(ushort) || type == typeof(uint) || type == typeof(ulong);

    /// <inheritdoc/>
    public override bool Equals(DataViewType? other) => other is KeyDataViewType key && key.RawType == RawType && key.Count == Count;

    /// <inheritdoc/>
    public override bool Equals(object? other) => other is DataViewType type && Equals(type);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RawType, Count);

    /// <inheritdoc/>
    public override string ToString() => $"Key<{RawType.Name}, 0-{Count - 1}>";

    private static ulong Largest(Type type) =>
        type == typeof(byte) ? byte.MaxValue : type == typeof(ushort) ? ushort.MaxValue : type == typeof(uint) ? uint.MaxValue : ulong.MaxValue;
}
