using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Course.Jupyter;
using Course.Notebooks;

namespace Course.Html;

/// <summary>Renders an executed notebook as one page that needs nothing else: styles, fonts and scripts are in it.</summary>
internal static partial class HtmlPage
{
    private const string PlotlyMimeType = "application/vnd.plotly.v1+json";

    /// <summary>The page for a notebook in nbformat 4 JSON.</summary>
    public static string Render(JsonObject notebook, string title)
    {
        var body = new StringBuilder();
        foreach (var cell in notebook["cells"]!.AsArray().OfType<JsonObject>())
            AppendCell(body, cell);

        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append($"<title>{WebUtility.HtmlEncode(title)}</title>\n");
        page.Append($"<style>{KatexStyles()}</style>\n<style>{ResourceText("page.css")}</style>\n");
        page.Append($"<script>{ResourceText("katex.min.js")}</script>\n<script>{ResourceText("plotly.min.js")}</script>\n");
        page.Append("</head>\n<body>\n<main>\n").Append(body).Append("</main>\n");
        page.Append($"<script>{ResourceText("page.js")}</script>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static void AppendCell(StringBuilder body, JsonObject cell)
    {
        var source = NotebookJson.Text(cell["source"]);
        switch ((string?)cell["cell_type"])
        {
            case "markdown":
                body.Append($"<section class=\"markdown\">\n{MarkdownRenderer.ToHtml(source)}</section>\n");
                break;
            case "code":
                body.Append($"<section class=\"code\">\n<pre class=\"source\"><code>{CSharpHighlighter.ToHtml(source)}</code></pre>\n");
                foreach (var output in cell["outputs"]?.AsArray().OfType<JsonObject>() ?? [])
                    body.Append("<div class=\"output\">").Append(RenderOutput(output)).Append("</div>\n");
                body.Append("</section>\n");
                break;
            default:
                body.Append($"<section><pre>{WebUtility.HtmlEncode(source)}</pre></section>\n");
                break;
        }
    }

    private static string RenderOutput(JsonObject output) => (string?)output["output_type"] switch
    {
        "stream" => $"<pre class=\"{(string?)output["name"]}\">{WebUtility.HtmlEncode(NotebookJson.Text(output["text"]))}</pre>",
        "error" => $"<pre class=\"error\">{WebUtility.HtmlEncode(AnsiEscapes().Replace(string.Join('\n', TracebackOf(output)), ""))}</pre>",
        _ => PlotlyScript.IsScript(output) ? "" : RenderBundle(output["data"]!.AsObject()), // the page has plotly.js of its own
    };

    private static IEnumerable<string> TracebackOf(JsonObject output) =>
        output["traceback"]?.AsArray().Select(line => (string?)line ?? "") ?? [$"{output["ename"]}: {output["evalue"]}"];

    // The richest form that the page can show, from an output's mime bundle.
    private static string RenderBundle(JsonObject data)
    {
        string Encoded(string mimeType) => WebUtility.HtmlEncode(NotebookJson.Text(data[mimeType]));

        if (data[PlotlyMimeType] is { } figure)
        {
            return $"<div class=\"chart\" role=\"img\" aria-label=\"{Encoded("text/plain")}\">"
                + $"<script type=\"application/json\">{figure.ToJsonString()}</script></div>";
        }

        if (data.ContainsKey("text/html"))
            return NotebookJson.Text(data["text/html"]);
        if (data.ContainsKey("image/svg+xml"))
            return NotebookJson.Text(data["image/svg+xml"]);
        foreach (var image in data.Where(entry => entry.Key.StartsWith("image/", StringComparison.Ordinal)))
            return $"<img alt=\"{Encoded("text/plain")}\" src=\"data:{image.Key};base64,{NotebookJson.Text(image.Value).ReplaceLineEndings("")}\">";
        if (data.ContainsKey("text/latex"))
            return $"<div class=\"math\">{Encoded("text/latex")}</div>";
        if (data.ContainsKey("text/markdown"))
            return MarkdownRenderer.ToHtml(NotebookJson.Text(data["text/markdown"]));
        return data.ContainsKey("text/plain") ? $"<pre>{Encoded("text/plain")}</pre>" : "";
    }

    private static string KatexStyles() => KatexFont().Replace(
        KatexOldFont().Replace(ResourceText("katex.min.css"), ""),
        match => $"url(data:font/woff2;base64,{Convert.ToBase64String(ResourceBytes(match.Groups[1].Value))})");

    // "</script" inside a script would end it.
    private static string ResourceText(string name)
    {
        var text = Encoding.UTF8.GetString(ResourceBytes(name));
        return name.EndsWith(".js", StringComparison.Ordinal) ? text.Replace("</script", "<\\/script") : text;
    }

    private static byte[] ResourceBytes(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    [GeneratedRegex(@"\x1B\[[0-9;]*[A-Za-z]")]
    private static partial Regex AnsiEscapes();

    [GeneratedRegex(@"url\(fonts/([^)]+\.woff2)\)")]
    private static partial Regex KatexFont();

    [GeneratedRegex(@",url\(fonts/[^)]+\.(?:woff|ttf)\) format\(""[a-z]+""\)")]
    private static partial Regex KatexOldFont();
}
