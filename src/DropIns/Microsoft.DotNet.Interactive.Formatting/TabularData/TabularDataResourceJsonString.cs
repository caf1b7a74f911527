namespace Microsoft.DotNet.Interactive.Formatting.TabularData;

/// <summary>A table with a schema, as JSON.</summary>
/// <param name="json">The JSON.</param>
public class TabularDataResourceJsonString(string json) : JsonString(json);
