using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace Course;

/// <summary>A value as Jupyter has it: one member a MIME type, JSON as JSON and the rest as text.</summary>
internal static class MimeBundle
{
    /// <param name="values">The value's formats.</param>
    /// <param name="text">How text is written; as it is where this is null.</param>
    public static JsonObject From(IEnumerable<FormattedValue> values, Func<FormattedValue, JsonNode?>? text = null)
    {
        var data = new JsonObject();
        foreach (var value in values.Where(value => !value.SuppressDisplay))
            data[value.MimeType] = IsJson(value.MimeType) ? Json(value.Value) : text is null ? value.Value : text(value);
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
