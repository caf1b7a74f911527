using System.Collections;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The default HTML of any value.</summary>
internal static class ValueHtml
{
    private const int SummaryLength = 80;
    private const string Left = " style=\"text-align:left\"";

    internal static bool Write(object value, FormatContext context)
    {
        if (value is IHtmlContent content)
            content.Write(context);
        else if (value is Exception exception)
            WriteException(exception, context);
        else if (value is ITuple tuple && !context.IsExhausted)
            WriteTuple(tuple, context);
        else if (Shape.IsScalar(value) || context.IsExhausted || IsFlat(value))
            WriteText(ValueText.Inline(value, Outside(context)), context);
        else if (value is Array { Rank: 2 } matrix)
            WriteMatrix(matrix, context);
        else if (Shape.IsDictionary(value))
            WriteDictionary(value, context);
        else if (value is IEnumerable sequence and not Array { Rank: > 2 })
            WriteSequence(sequence, context);
        else if (Shape.HasMembers(value))
            WriteMembers(value, context);
        else
            WriteText(ValueText.Inline(value, Outside(context)), context);
        return true;
    }

    /// <summary>The context without the level of the value itself, whose text is about to enter it again.</summary>
    private static FormatContext Outside(FormatContext context)
    {
        var outside = context.WritingTo(context.Writer);
        outside.Leave();
        return outside;
    }

    /// <summary>True for a sequence that reads well on one line: one of scalars.</summary>
    private static bool IsFlat(object value) =>
        value is IEnumerable sequence and not Array { Rank: > 1 }
        && !Shape.IsDictionary(value)
        && Shape.Take(sequence.Cast<object?>(), sequence).Items.All(item => Shape.IsScalar(item) && item is not LaTeXString);

    private static void WriteText(string text, FormatContext context)
    {
        var encoded = WebUtility.HtmlEncode(text);
        context.Writer.Write(context.Depth == 1 ? $"<div class=\"dni-plaintext\"><pre>{encoded}</pre></div>"
            : text.Contains('\n') ? $"<pre>{encoded}</pre>"
            : encoded);
    }

    private static void WriteException(Exception exception, FormatContext context)
    {
        WriteSummary(ValueText.Summary(exception), open: false, context);
        context.Writer.Write($"<pre>{WebUtility.HtmlEncode(exception.ToString())}</pre></details>");
    }

    private static void WriteTuple(ITuple tuple, FormatContext context)
    {
        var text = ValueText.Inline(tuple, Outside(context));
        if (!text.Contains('\n'))
        {
            WriteText(text, context);
            return;
        }

        context.Writer.Write("<table><tbody>");
        for (var item = 0; item < tuple.Length; item++)
        {
            context.Writer.Write($"<tr><th{Left}>Item{item + 1}</th>");
            WriteCell(tuple[item], context);
            context.Writer.Write("</tr>");
        }

        context.Writer.Write("</tbody></table>");
    }

    private static void WriteMembers(object value, FormatContext context)
    {
        var text = ValueText.Inline(value, Outside(context.WritingTo(context.Writer))).ReplaceLineEndings(" ");
        WriteSummary(text, open: context.Depth == 1, context);
        context.Writer.Write("<table><tbody>");
        foreach (var member in Shape.Members(value))
        {
            context.Writer.Write($"<tr><th{Left}>{WebUtility.HtmlEncode(member.Name)}</th>");
            WriteCell(member.Value(value), context);
            context.Writer.Write("</tr>");
        }

        context.Writer.Write("</tbody></table></details>");
    }

    private static void WriteSequence(IEnumerable sequence, FormatContext context)
    {
        var (items, more) = Shape.Take(sequence.Cast<object?>(), sequence);
        var table = Table.Of(items);
        WriteTable(table.Columns.Prepend("index"), items.Select((_, index) => table.Rows[index].Prepend(index)), more, context);
    }

    private static void WriteDictionary(object dictionary, FormatContext context)
    {
        var (entries, more) = Shape.Take(Shape.Entries(dictionary), dictionary);
        if (entries.Count == 0)
        {
            WriteText("{ }", context);
            return;
        }

        var table = Table.Of(entries.Select(entry => entry.Value));
        var rows = entries.Select((entry, index) => table.Rows[index].Prepend(entry.Key));
        WriteTable(table.Columns.Prepend("key"), rows, more, context);
    }

    private static void WriteMatrix(Array matrix, FormatContext context)
    {
        var limit = Formatter.ListExpansionLimitFor(matrix.GetType());
        var (rows, columns) = (matrix.GetLength(0), matrix.GetLength(1));
        var shown = Math.Min(columns, limit);
        var headings = Enumerable.Range(0, shown).Select(column => column.ToString()).Prepend("");
        var lines = Enumerable.Range(0, Math.Min(rows, limit)).Select(row =>
        {
            var cells = Enumerable.Range(0, shown).Select(column =>
                matrix.GetValue(row + matrix.GetLowerBound(0), column + matrix.GetLowerBound(1))).Prepend(row);
            return columns > shown ? cells.Append("…") : cells;
        });
        WriteTable(
            columns > shown ? headings.Append($"… {columns - shown} more") : headings,
            lines,
            rows > limit ? $"… {rows - limit} more" : null,
            context);
    }

    private static void WriteTable(IEnumerable<string> headings, IEnumerable<IEnumerable<object?>> rows, string? more, FormatContext context)
    {
        var names = headings.ToList();
        var lines = rows.Select(row => row.ToList()).ToList();
        context.Writer.Write("<table><thead><tr>");
        for (var column = 0; column < names.Count; column++)
        {
            var isText = lines.Any(line => !Shape.IsNumber(line[column]) && line[column] is not (null or ""));
            context.Writer.Write($"<th{(isText ? Left : "")}>{WebUtility.HtmlEncode(names[column])}</th>");
        }

        context.Writer.Write("</tr></thead><tbody>");
        foreach (var row in lines)
        {
            context.Writer.Write("<tr>");
            foreach (var cell in row)
                WriteCell(cell, context);
            context.Writer.Write("</tr>");
        }

        if (more is not null)
            context.Writer.Write($"<tr><td colspan=\"{names.Count}\"{Left}><i>{more}</i></td></tr>");
        context.Writer.Write("</tbody></table>");
    }

    private static void WriteCell(object? value, FormatContext context)
    {
        context.Writer.Write($"<td{(Shape.IsNumber(value) ? "" : Left)}>");
        value.FormatTo(context, HtmlFormatter.MimeType);
        context.Writer.Write("</td>");
    }

    private static void WriteSummary(string text, bool open, FormatContext context)
    {
        var shown = text.Length > SummaryLength ? text[..SummaryLength] + "…" : text;
        context.Writer.Write($"<details{(open ? " open" : "")}><summary><code>{WebUtility.HtmlEncode(shown)}</code></summary>");
    }
}
