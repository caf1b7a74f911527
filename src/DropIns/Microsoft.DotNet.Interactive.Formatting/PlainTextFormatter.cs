namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The MIME type text/plain.</summary>
public static class PlainTextFormatter
{
    /// <summary>text/plain</summary>
    public const string MimeType = "text/plain";

    internal static ITypeFormatter Default { get; } = new AnonymousTypeFormatter<object>(ValueText.Write, MimeType);

    /// <summary>The formatter that writes values of a type as plain text.</summary>
    public static ITypeFormatter GetPreferredFormatterFor(Type type) => Formatter.GetPreferredFormatterFor(type, MimeType);

    /// <summary>The formatter that writes values of type <typeparamref name="T"/> as plain text.</summary>
    public static ITypeFormatter GetPreferredFormatterFor<T>() => GetPreferredFormatterFor(typeof(T));

    /// <summary>Begins a property on a line of its own, indented by how deep it is.</summary>
    public static void WriteStartProperty(FormatContext context)
    {
        context.Writer.Write('\n');
        context.Writer.Write(new string(' ', 2 * Math.Max(0, context.Depth)));
    }
}
