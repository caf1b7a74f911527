using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The MIME type text/html.</summary>
public static class HtmlFormatter
{
    /// <summary>text/html</summary>
    public const string MimeType = "text/html";

    private const string DefaultStyles =
        "<style>.dni-plaintext pre{margin:0;text-align:start}.dni-treeview td{text-align:start;vertical-align:top}</style>";

    internal static ITypeFormatter Default { get; } = new AnonymousTypeFormatter<object>(ValueHtml.Write, MimeType);

    /// <summary>The formatter that writes values of a type as HTML.</summary>
    public static ITypeFormatter GetPreferredFormatterFor(Type type) => Formatter.GetPreferredFormatterFor(type, MimeType);

    /// <summary>The formatter that writes values of type <typeparamref name="T"/> as HTML.</summary>
    public static ITypeFormatter GetPreferredFormatterFor<T>() => GetPreferredFormatterFor(typeof(T));

    /// <summary>Adds the style of the CSS classes dni-plaintext and dni-treeview to the output, once.</summary>
    public static void RequireDefaultStyles(this FormatContext context) => context.Require("dni-styles", new HtmlString(DefaultStyles));
}
