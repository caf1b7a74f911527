using System.Text.Encodings.Web;
using System.Web;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Builds HTML from elements.</summary>
public static class Html
{
    /// <summary>Encodes a text as the content of an element.</summary>
    public static IHtmlContent HtmlEncode(this string content) => new HtmlString(HttpUtility.HtmlEncode(content));

    /// <summary>Encodes a text as the value of an attribute.</summary>
    public static IHtmlContent HtmlAttributeEncode(this string content) => new HtmlString(HttpUtility.HtmlAttributeEncode(content));

    /// <summary>Takes a text as HTML, as it stands.</summary>
    public static IHtmlContent ToHtmlContent(this string value) => new HtmlString(value);

    /// <summary>Creates an element of the given name.</summary>
    public static HtmlTag Tag(this string tagName) => new(tagName);

    /// <summary>Makes an element one that, where it is empty, is written as one tag.</summary>
    public static TTag SelfClosing<TTag>(this TTag tag)
        where TTag : HtmlTag
    {
        tag.IsSelfClosing = true;
        return tag;
    }

    /// <summary>Sets attributes, in place of those of the same name.</summary>
    public static TTag WithAttributes<TTag>(this TTag tag, IDictionary<string, object?> htmlAttributes)
        where TTag : HtmlTag
    {
        tag.HtmlAttributes.MergeWith(htmlAttributes, replace: true);
        return tag;
    }

    /// <summary>Adds an attribute.</summary>
    /// <exception cref="ArgumentException">The element has an attribute of that name.</exception>
    public static TTag WithAttributes<TTag>(this TTag tag, string name, object? value)
        where TTag : HtmlTag
    {
        tag.HtmlAttributes.Add(name, value);
        return tag;
    }

    /// <summary>Makes a text the content of an element; it is encoded.</summary>
    public static TTag Containing<TTag>(this TTag tag, string text)
        where TTag : HtmlTag => tag.Containing(text.HtmlEncode());

    /// <summary>Makes HTML the content of an element.</summary>
    public static TTag Containing<TTag>(this TTag tag, IHtmlContent content)
        where TTag : HtmlTag
    {
        tag.Content = context => content.Write(context);
        return tag;
    }

    /// <summary>Adds to the end of an element's content.</summary>
    public static TTag Append<TTag>(this TTag toTag, IHtmlContent content)
        where TTag : HtmlTag => toTag.Append([content]);

    /// <summary>Adds to the end of an element's content.</summary>
    public static TTag Append<TTag>(this TTag toTag, params IHtmlContent[] contents)
        where TTag : HtmlTag
    {
        toTag.Content += context =>
        {
            foreach (var content in contents)
                content.Write(context);
        };
        return toTag;
    }

    /// <summary>Adds this element to the end of another's content.</summary>
    public static TTag AppendTo<TTag>(this TTag appendTag, HtmlTag toTag)
        where TTag : HtmlTag
    {
        toTag.Append(appendTag);
        return appendTag;
    }

    /// <summary>Adds to the beginning of an element's content.</summary>
    public static TTag Prepend<TTag>(this TTag toTag, IHtmlContent content)
        where TTag : HtmlTag
    {
        toTag.Content = (Action<FormatContext>)(context => content.Write(context)) + toTag.Content;
        return toTag;
    }

    /// <summary>Adds this element to the beginning of another's content.</summary>
    public static TTag PrependTo<TTag>(this TTag prependTag, HtmlTag toTag)
        where TTag : HtmlTag
    {
        toTag.Prepend(prependTag);
        return prependTag;
    }

    /// <summary>Puts an element between this one and its content.</summary>
    public static TTag WrapInner<TTag>(this TTag tag, HtmlTag wrappingTag)
        where TTag : HtmlTag
    {
        wrappingTag.Content = tag.Content;
        tag.Content = wrappingTag.WriteTo;
        return tag;
    }

    /// <summary>Writes content as a part of what a formatter writes, so that values within it know how deep they are.</summary>
    internal static void Write(this IHtmlContent content, FormatContext context)
    {
        if (content is HtmlTag tag)
            tag.WriteTo(context);
        else if (content is PocketView view)
            view.WriteTo(context);
        else
            content.WriteTo(context.Writer, HtmlEncoder.Default);
    }
}
