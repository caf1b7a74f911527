using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.Formatting.Csv;

namespace System;

/// <summary>Shows values on the reader's screen.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value, by default with the MIME types preferred for its type.</summary>
    public static DisplayedValue Display(this object? value, params string[]? mimeTypes) =>
        Shown(value, FormattedValue.CreateManyFromObject(value, mimeTypes));

    /// <summary>Shows a text that already is of the given MIME type.</summary>
    public static DisplayedValue DisplayAs(this string value, string mimeType) =>
        Shown(value, [new FormattedValue(mimeType, value)]);

    /// <summary>Shows a sequence as a table, by default as text/html, text/csv and text/plain.</summary>
    public static DisplayedValue DisplayTable<T>(this IEnumerable<T>? value, params string[]? mimeTypes) =>
        value is null || mimeTypes is { Length: > 0 }
            ? value.Display(mimeTypes)
            : value.Display(HtmlFormatter.MimeType, CsvFormatter.MimeType, PlainTextFormatter.MimeType);

    private static DisplayedValue Shown(object? value, IReadOnlyList<FormattedValue> formattedValues)
    {
        var displayed = new DisplayedValue(value, formattedValues);
        Formatter.RaiseDisplayed(displayed);
        return displayed;
    }
}
