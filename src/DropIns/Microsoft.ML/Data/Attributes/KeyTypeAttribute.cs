namespace Microsoft.ML.Data;

/// <summary>A field or property of an unsigned integer type whose values are keys, from 0 here and from 1 in the column.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class KeyTypeAttribute : Attribute
{
    /// <summary>As many keys as the member's type can hold.</summary>
    public KeyTypeAttribute()
    {
    }

    /// <summary>A number of keys.</summary>
    public KeyTypeAttribute(ulong count) => Count = count;

    internal ulong? Count { get; }
}
