namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The MIME type text/html.</summary>
public static class HtmlFormatter
{
    /// <summary>text/html</summary>
    public const string MimeType = "text/html";

    internal static ITypeFormatter Default { get; } = new AnonymousTypeFormatter<object>(ValueHtml.Write, MimeType);

    /// <summary>The formatter that writes values of a type as HTML.</summary>
    public static ITypeFormatter GetPreferredFormatterFor(Type type) => Formatter.GetPreferredFormatterFor(type, MimeType);

    /// <summary>The formatter that writes values of type <typeparamref name="T"/> as HTML.</summary>
    public static ITypeFormatter GetPreferredFormatterFor<T>() => GetPreferredFormatterFor(typeof(T));
}
