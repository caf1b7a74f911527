using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace Course.Jupyter;

/// <summary>A value as the front end gets it: one member a MIME type, JSON as JSON and the rest as text.</summary>
internal static class MimeBundle
{
    public static JsonObject From(IEnumerable<FormattedValue> values)
    {
        var data = new JsonObject();
        foreach (var value in values.Where(value => !value.SuppressDisplay))
            data[value.MimeType] = IsJson(value.MimeType) ? Json(value.Value) : value.Value;
        return data;
    }

    private static bool IsJson(string mimeType) =>
        mimeType == JsonFormatter.MimeType || mimeType.EndsWith("+json", StringComparison.Ordinal);

    private static JsonNode? Json(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
