namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Attributes that are often set.</summary>
public static class HtmlAttributesExtensions
{
    /// <summary>Adds CSS classes, with blanks between them.</summary>
    public static HtmlAttributes Class(this HtmlAttributes attributes, string classes) => attributes.Class(classes, include: true);

    /// <summary>Adds CSS classes, or removes them where <paramref name="include"/> is false.</summary>
    public static HtmlAttributes Class(this HtmlAttributes attributes, string classes, bool include)
    {
        if (include)
            attributes.AddCssClass(classes);
        else
            attributes.RemoveCssClass(classes);
        return attributes;
    }

    /// <summary>Sets the attribute disabled, or removes it.</summary>
    public static HtmlAttributes Disabled(this HtmlAttributes attributes, bool value = true) => attributes.Flag("disabled", value);

    /// <summary>True where the CSS class is among those of the element.</summary>
    public static bool HasClass(this HtmlAttributes attributes, string @class) =>
        attributes.TryGetValue("class", out var classes) && $"{classes}".Split(' ').Contains(@class);

    /// <summary>Sets the attribute selected, or removes it.</summary>
    public static HtmlAttributes Selected(this HtmlAttributes attributes, bool value = true) => attributes.Flag("selected", value);

    private static HtmlAttributes Flag(this HtmlAttributes attributes, string name, bool value)
    {
        if (value)
            attributes[name] = name;
        else
            attributes.Remove(name);
        return attributes;
    }
}
