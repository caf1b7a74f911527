namespace Microsoft.ML.Data;

/// <summary>The types of values that a column can be read as.</summary>
public enum DataKind : byte
{
    /// <summary>8 bits with a sign.</summary>
    SByte = 1,

    /// <summary>8 bits.</summary>
    Byte = 2,

    /// <summary>16 bits with a sign.</summary>
    Int16 = 3,

    /// <summary>16 bits.</summary>
    UInt16 = 4,

    /// <summary>32 bits with a sign.</summary>
    Int32 = 5,

    /// <summary>32 bits.</summary>
    UInt32 = 6,

    /// <summary>64 bits with a sign.</summary>
    Int64 = 7,

    /// <summary>64 bits.</summary>
    UInt64 = 8,

    /// <summary>Floating point of 32 bits.</summary>
    Single = 9,

    /// <summary>Floating point of 64 bits.</summary>
    Double = 10,

    /// <summary>Text.</summary>
    String = 11,

    /// <summary>Truth values.</summary>
    Boolean = 12,

    /// <summary>Lengths of time.</summary>
    TimeSpan = 13,

    /// <summary>Dates with a time.</summary>
    DateTime = 14,

    /// <summary>Dates with a time and its offset from UTC.</summary>
    DateTimeOffset = 15,
}
