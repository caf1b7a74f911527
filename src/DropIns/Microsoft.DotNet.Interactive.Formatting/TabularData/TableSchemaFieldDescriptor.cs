namespace Microsoft.DotNet.Interactive.Formatting.TabularData;

/// <summary>A column of a table.</summary>
/// <param name="name">The column's name.</param>
/// <param name="type">What its values are.</param>
/// <param name="description">What it means.</param>
/// <param name="format">How its values are written.</param>
public class TableSchemaFieldDescriptor(
    string name,
    TableSchemaFieldType? type = TableSchemaFieldType.Null,
    string? description = null,
    string? format = null)
{
    /// <summary>The column's name.</summary>
    public string Name { get; } = name;

    /// <summary>What it means.</summary>
    public string? Description { get; } = description;

    /// <summary>How its values are written.</summary>
    public string? Format { get; } = format;

    /// <summary>What its values are.</summary>
    public TableSchemaFieldType Type { get; } = type ?? TableSchemaFieldType.Null;
}
