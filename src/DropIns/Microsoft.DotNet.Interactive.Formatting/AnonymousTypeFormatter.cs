namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A formatter made of a delegate.</summary>
internal sealed class AnonymousTypeFormatter<T>(FormatDelegate<T> format, string mimeType, Type? type = null) : TypeFormatter<T>(type)
{
    public override string MimeType => mimeType;

    public override bool Format(T value, FormatContext context) => format(value, context);
}
