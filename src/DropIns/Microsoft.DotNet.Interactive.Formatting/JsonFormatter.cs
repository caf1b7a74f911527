using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The MIME type application/json.</summary>
public static class JsonFormatter
{
    /// <summary>application/json</summary>
    public const string MimeType = "application/json";

    /// <summary>How values are turned into JSON.</summary>
    public static JsonSerializerOptions SerializerOptions { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IncludeFields = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        ReferenceHandler = ReferenceHandler.IgnoreCycles,
    };

    internal static ITypeFormatter Default { get; } = new AnonymousTypeFormatter<object>(
        (value, context) =>
        {
            context.Writer.Write(JsonSerializer.Serialize(value, SerializerOptions));
            return true;
        },
        MimeType);

    /// <summary>The formatter that writes values of a type as JSON.</summary>
    public static ITypeFormatter GetPreferredFormatterFor(Type type) => Formatter.GetPreferredFormatterFor(type, MimeType);
}
