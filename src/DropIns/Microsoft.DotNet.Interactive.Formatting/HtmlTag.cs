using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>An HTML element.</summary>
/// <param name="name">The element's name, for example div.</param>
public class HtmlTag(string name) : IHtmlContent
{
    /// <summary>Creates an element around HTML, which is written as it stands.</summary>
    public HtmlTag(string name, string text) : this(name, context => context.Writer.Write(text))
    {
    }

    /// <summary>Creates an element whose content is written by a delegate.</summary>
    public HtmlTag(string name, Action<FormatContext> content) : this(name) => Content = content;

    /// <summary>Writes what stands within the element; null for nothing.</summary>
    public Action<FormatContext>? Content { get; set; }

    /// <summary>True for an element that, where it is empty, is written as one tag.</summary>
    public bool IsSelfClosing { get; set; }

    /// <summary>The element's name.</summary>
    public string Name { get; set; } = name;

    /// <summary>The element's attributes.</summary>
    public HtmlAttributes HtmlAttributes { get; set; } = [];

    /// <summary>Writes the element.</summary>
    public virtual void WriteTo(TextWriter writer, HtmlEncoder? encoder = null)
    {
        using var context = new FormatContext(writer);
        WriteTo(context);
    }

    /// <summary>Writes the element as a part of what a formatter writes.</summary>
    public void WriteTo(FormatContext context)
    {
        if (Content is null && IsSelfClosing)
        {
            WriteSelfClosingTag(context.Writer);
            return;
        }

        WriteStartTag(context.Writer);
        WriteContentsTo(context);
        WriteEndTag(context.Writer);
    }

    /// <summary>Adds attributes; those there already are kept unless <paramref name="replace"/> is true.</summary>
    public void MergeAttributes(IDictionary<string, object?> htmlAttributes, bool replace = false) =>
        HtmlAttributes.MergeWith(htmlAttributes, replace);

    /// <summary>The element as HTML.</summary>
    public override string ToString()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    /// <summary>Writes the element as one tag.</summary>
    protected void WriteSelfClosingTag(TextWriter writer) => WriteTag(writer, " />");

    /// <summary>Writes the tag that begins the element.</summary>
    protected void WriteStartTag(TextWriter writer) => WriteTag(writer, ">");

    /// <summary>Writes the tag that ends the element.</summary>
    protected void WriteEndTag(TextWriter writer) => writer.Write($"</{Name}>");

    /// <summary>Writes what stands within the element.</summary>
    protected virtual void WriteContentsTo(FormatContext context) => Content?.Invoke(context);

    private void WriteTag(TextWriter writer, string end)
    {
        writer.Write('<');
        writer.Write(Name);
        HtmlAttributes.WriteTo(writer, HtmlEncoder.Default);
        writer.Write(end);
    }
}
