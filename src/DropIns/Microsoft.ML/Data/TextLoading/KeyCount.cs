namespace Microsoft.ML.Data;

/// <summary>The number of values that a column's keys stand for.</summary>
public sealed class KeyCount
{
    /// <summary>As many as the column's type can hold.</summary>
    public KeyCount()
    {
    }

    /// <summary>A number of values.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is 0.</exception>
    public KeyCount(ulong count)
    {
        ArgumentOutOfRangeException.ThrowIfZero(count);
        Count = count;
    }

    /// <summary>The number, or null for as many as the column's type can hold.</summary>
    public ulong? Count;
}
