using System.Collections;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The default plain text of any value.</summary>
internal static partial class ValueText
{
    private const int LineWidth = 100;

    internal static bool Write(object value, FormatContext context)
    {
        context.Writer.Write(Text(value, context));
        return true;
    }

    /// <summary>A value on one line.</summary>
    internal static string Inline(object? value, FormatContext context)
    {
        using var writer = new StringWriter();
        using var nested = context.WritingTo(writer);
        value.FormatTo(nested, PlainTextFormatter.MimeType);
        return writer.ToString();
    }

    private static string WithoutTags(IHtmlContent content, FormatContext context)
    {
        using var writer = new StringWriter();
        content.Write(context.WritingTo(writer));
        return WebUtility.HtmlDecode(Tags().Replace(writer.ToString(), "")).Trim();
    }

    private static string Text(object value, FormatContext context)
    {
        if (Shape.IsScalar(value))
            return Shape.Text(value);
        if (value is IHtmlContent content)
            return WithoutTags(content, context);
        if (value is Exception)
            return context.Depth == 1 ? value.ToString()! : Summary((Exception)value);
        if (context.IsExhausted)
        {
            return value is IEnumerable ? "…"
                : Shape.HasOwnToString(value.GetType()) ? Shape.Text(value)
                : Shape.TypeName(value.GetType());
        }

        if (value is Array { Rank: > 1 } array)
            return Slices(array, [], context, context.Depth == 1 ? "\n  " : " ");
        if (Shape.IsDictionary(value))
        {
            return Braced(
                "",
                Shape.Take(Shape.Entries(value), value),
                entry => $"{Inline(entry.Key, context)}: {Inline(entry.Value, context)}",
                context);
        }

        if (value is IEnumerable sequence)
            return Sequence(sequence, context);
        if (value is ITuple tuple)
        {
            var items = Enumerable.Range(0, tuple.Length).Select(index => Inline(tuple[index], context)).ToList();
            return context.Depth == 1 && items.Any(item => item.Contains('\n'))
                ? $"({string.Join(",\n ", items.Select(item => item.Replace("\n", "\n ")))})"
                : $"({string.Join(", ", items)})";
        }

        if (!Shape.HasMembers(value))
            return Shape.Text(value);
        return Braced(
            TypeLabel(value.GetType()),
            (Shape.Members(value), null),
            member => $"{member.Name} = {Inline(member.Value(value), context)}",
            context);
    }

    internal static string Summary(Exception exception) => $"{exception.GetType()}: {exception.Message}";

    private static string TypeLabel(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), false) ? "" : Shape.TypeName(type) + " ";

    /// <summary>Name { a, b } on one line, or one line for each part where that is too long.</summary>
    private static string Braced<T>(string label, (IReadOnlyList<T> Items, string? More) parts, Func<T, string> text, FormatContext context)
    {
        var texts = parts.Items.Select(text).ToList();
        if (parts.More is not null)
            texts.Add(parts.More);
        if (texts.Count == 0)
            return label + "{ }";
        var line = $"{label}{{ {string.Join(", ", texts)} }}";
        return context.Depth > 1 || (line.Length <= LineWidth && !line.Contains('\n'))
            ? line
            : $"{label}{{\n  {string.Join(",\n  ", texts.Select(part => part.Replace("\n", "\n  ")))}\n}}";
    }

    private static string Sequence(IEnumerable sequence, FormatContext context)
    {
        var (items, more) = Shape.Take(sequence.Cast<object?>(), sequence);
        if (items.Count == 0 && more is null)
            return "[ ]";
        if (context.Depth == 1 && items.Count > 0 && items.All(IsRow))
            return Columns(Table.Of(items), more, context);
        var texts = items.Select(item => Inline(item, context)).ToList();
        if (more is not null)
            texts.Add(more);
        var nested = context.Depth == 1 && items.Any(item => item is IEnumerable and not string);
        return $"[ {(context.Depth > 1 ? string.Join(", ", texts) : nested ? string.Join(",\n  ", texts) : Wrapped(texts))} ]";
    }

    /// <summary>Texts with commas between them, on as many lines as it takes.</summary>
    private static string Wrapped(List<string> texts)
    {
        var text = new StringBuilder(texts[0]);
        var width = texts[0].Length;
        foreach (var next in texts.Skip(1))
        {
            var fits = width + next.Length + 2 <= LineWidth;
            text.Append(fits ? ", " : ",\n  ").Append(next);
            width = fits ? width + next.Length + 2 : next.Length;
        }

        return text.ToString();
    }

    private static bool IsRow(object? item) =>
        item is not null && Shape.HasMembers(item)
        && Shape.Members(item).All(member => Shape.IsScalar(member.Value(item)))
        && Formatter.GetPreferredFormatterFor(item.GetType(), PlainTextFormatter.MimeType) == PlainTextFormatter.Default;

    private static string Columns(Table table, string? more, FormatContext context)
    {
        List<string[]> rows =
        [
            [.. table.Columns],
            .. table.Rows.Select(row => row.Select(cell => Inline(cell, context).ReplaceLineEndings(" ")).ToArray()),
        ];
        var widths = table.Columns.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        var right = table.Columns
            .Select((_, column) => table.Rows.All(row => Shape.IsNumber(row[column]) || row[column] is null or ""))
            .ToArray();
        var lines = rows.Select(row => string.Join("  ", row.Select((cell, column) =>
            right[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd());
        return string.Join('\n', more is null ? lines : lines.Append(more));
    }

    /// <summary>An array of several dimensions as brackets within brackets, a line for each row.</summary>
    private static string Slices(Array array, int[] index, FormatContext context, string separator)
    {
        if (index.Length == array.Rank)
            return Inline(array.GetValue(index), context);
        var limit = Formatter.ListExpansionLimitFor(array.GetType());
        var length = array.GetLength(index.Length);
        var start = array.GetLowerBound(index.Length);
        var parts = Enumerable.Range(start, Math.Min(length, limit))
            .Select(position => Slices(array, [.. index, position], context, separator.Length > 1 ? separator + "  " : separator)).ToList();
        if (length > limit)
            parts.Add($"… {length - limit} more");
        return parts.Count == 0 ? "[ ]" : $"[ {string.Join(index.Length == array.Rank - 1 ? ", " : "," + separator, parts)} ]";
    }

    [GeneratedRegex("<(style|script)\\b.*?</\\1>|<[^>]*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Tags();
}
