using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Course.Html;

/// <summary>Turns a Markdown cell into HTML, with the heading anchors that Jupyter and VS Code make.</summary>
internal static class MarkdownRenderer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseMathematics().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseFootnotes().Build();

    public static string ToHtml(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            // Jupyter keeps the case of a heading in its anchor, VS Code and GitHub lower it: links written for either must work.
            var anchor = TextOf(heading).Trim().Replace(' ', '-');
            heading.GetAttributes().Id = anchor;
            var lowered = new string([.. anchor.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is '-' or '_')]);
            if (lowered != anchor)
                heading.Inline?.InsertBefore($"<a id=\"{lowered}\"></a>");
        }

        // $$…$$ within a line is a formula of its own for Jupyter, inline for Markdig.
        foreach (var formula in document.Descendants<MathInline>().Where(formula => formula.DelimiterCount == 2))
            formula.GetAttributes().AddClass("display");

        return document.ToHtml(Pipeline);
    }

    private static string TextOf(HeadingBlock heading) =>
        string.Concat(heading.Inline?.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            _ => "",
        }) ?? []);

    private static void InsertBefore(this ContainerInline inline, string html)
    {
        if (inline.FirstChild is { } first)
            first.InsertBefore(new HtmlInline(html));
    }
}
