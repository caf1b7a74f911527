namespace Microsoft.ML.Data;

/// <summary>The size of the vectors that a field or property holds.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class VectorTypeAttribute : Attribute
{
    /// <summary>Vectors whose size differs from row to row.</summary>
    public VectorTypeAttribute()
    {
    }

    /// <summary>Vectors of a size.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative.</exception>
    public VectorTypeAttribute(int size)
        : this([size])
    {
    }

    /// <summary>Vectors that are read as an array of several dimensions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A dimension is negative.</exception>
    public VectorTypeAttribute(params int[] dimensions)
    {
        if (dimensions.Any(size => size < 0))
            throw new ArgumentOutOfRangeException(nameof(dimensions), "Dimensions must be non-negative");
        Dimensions = dimensions;
    }

    internal int[]? Dimensions { get; }
}
