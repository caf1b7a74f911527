namespace Microsoft.ML.Data;

/// <summary>The identity of a row, 128 bits.</summary>
public readonly struct DataViewRowId(ulong low, ulong high) : IComparable<DataViewRowId>, IEquatable<DataViewRowId>
{
    /// <summary>The lower 64 bits.</summary>
    public readonly ulong Low = low;

    /// <summary>The upper 64 bits.</summary>
    public readonly ulong High = high;

    /// <inheritdoc/>
    public int CompareTo(DataViewRowId other) => (High, Low).CompareTo((other.High, other.Low));

    /// <inheritdoc/>
    public bool Equals(DataViewRowId other) => (High, Low) == (other.High, other.Low);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DataViewRowId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(High, Low);

    /// <inheritdoc/>
    public override string ToString() => $"{High:x16}{Low:x16}";
}
