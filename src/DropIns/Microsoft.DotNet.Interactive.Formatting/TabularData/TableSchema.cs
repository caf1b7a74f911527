namespace Microsoft.DotNet.Interactive.Formatting.TabularData;

/// <summary>What the columns of a table are (Frictionless Data, Table Schema).</summary>
public class TableSchema
{
    /// <summary>The names of the columns that tell a row from all others.</summary>
    public List<string> PrimaryKey { get; set; } = [];

    /// <summary>The columns.</summary>
    public TableDataFieldDescriptors Fields { get; set; } = [];
}
