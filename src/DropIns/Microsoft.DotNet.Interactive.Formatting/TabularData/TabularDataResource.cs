using System.Text.Json;

namespace Microsoft.DotNet.Interactive.Formatting.TabularData;

/// <summary>A table with a schema, as data explorers take it (Frictionless Data, Tabular Data Resource).</summary>
[TypeFormatterSource(typeof(TabularDataFormatterSource))]
public class TabularDataResource
{
    /// <summary>Creates a table.</summary>
    /// <param name="schema">What the columns are.</param>
    /// <param name="data">The rows, each its values by column name.</param>
    /// <param name="profile">The kind of resource: tabular-data-resource unless given.</param>
    public TabularDataResource(TableSchema schema, IEnumerable<IEnumerable<KeyValuePair<string, object?>>> data, string? profile = null)
    {
        Schema = schema ?? throw new ArgumentNullException(nameof(schema));
        Data = data ?? throw new ArgumentNullException(nameof(data));
        Profile = profile ?? "tabular-data-resource";
    }

    /// <summary>The kind of resource.</summary>
    public string Profile { get; }

    /// <summary>What the columns are.</summary>
    public TableSchema Schema { get; }

    /// <summary>The rows, each its values by column name.</summary>
    public IEnumerable<IEnumerable<KeyValuePair<string, object?>>> Data { get; }

    /// <summary>The table as JSON.</summary>
    public TabularDataResourceJsonString ToJsonString() =>
        new(JsonSerializer.Serialize(this, TabularDataResourceFormatter.JsonSerializerOptions));
}
