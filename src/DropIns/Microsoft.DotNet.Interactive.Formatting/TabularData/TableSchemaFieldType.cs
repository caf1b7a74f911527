namespace Microsoft.DotNet.Interactive.Formatting.TabularData;

/// <summary>What the values of a column are (Frictionless Data, Table Schema).</summary>
public enum TableSchemaFieldType
{
    /// <summary>Values of several kinds.</summary>
    Any,

    /// <summary>JSON objects.</summary>
    Object,

    /// <summary>Nothing but null.</summary>
    Null,

    /// <summary>Real numbers.</summary>
    Number,

    /// <summary>Whole numbers.</summary>
    Integer,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Texts.</summary>
    String,

    /// <summary>JSON arrays.</summary>
    Array,

    /// <summary>Dates with a time of day.</summary>
    DateTime,

    /// <summary>Places on earth.</summary>
    GeoPoint,

    /// <summary>Shapes on earth, as GeoJSON.</summary>
    GeoJson,
}
