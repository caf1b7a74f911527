using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Course.Html;

namespace Course.Tests.Html;

public class HtmlPageTests
{
    private static string Render(params JsonObject[] cells) =>
        HtmlPage.Render(new JsonObject { ["cells"] = new JsonArray([.. cells]) }, "title");

    private static JsonObject Markdown(string source) => new() { ["cell_type"] = "markdown", ["source"] = source };

    private static JsonObject Code(string source, params JsonObject[] outputs) =>
        new() { ["cell_type"] = "code", ["source"] = source, ["outputs"] = new JsonArray([.. outputs]) };

    private static JsonObject Display(params (string MimeType, JsonNode Value)[] bundle) =>
        new() { ["output_type"] = "display_data", ["data"] = new JsonObject(bundle.Select(entry => KeyValuePair.Create(entry.MimeType, (JsonNode?)entry.Value))) };

    private static string Body(string page) => page[page.IndexOf("<body>", StringComparison.Ordinal)..];

    [Fact]
    public void Nothing_in_a_page_is_fetched_from_elsewhere()
    {
        var page = Render(Markdown("# A title\n\n$x^2$"));

        Assert.Empty(new HtmlParser().ParseDocument(page).QuerySelectorAll("script[src], link[href], img[src], iframe, object"));
        Assert.DoesNotContain("url(fonts/", page);
        Assert.Contains("url(data:font/woff2;base64,", page);
    }

    [Fact]
    public void A_heading_answers_to_Jupyters_anchor_and_to_the_lowered_one()
    {
        var body = Body(Render(Markdown("## The formal definition")));

        Assert.Contains("id=\"The-formal-definition\"", body);
        Assert.Contains("id=\"the-formal-definition\"", body);
    }

    [Fact]
    public void Formulas_keep_their_source_for_KaTeX()
    {
        var body = Body(Render(Markdown("Inline $a_i$ and $$b$$ and\n\n$$\nW^\\top x\n$$\n")));

        Assert.Contains("<span class=\"math\">\\(a_i\\)</span>", body);
        Assert.Contains("<span class=\"math display\">\\(b\\)</span>", body);
        Assert.Contains("W^\\top x", body);
    }

    [Fact]
    public void Source_is_encoded_and_marked_up()
    {
        var body = Body(Render(Code("#r \"x.dll\"\nvar a = \"<b>\"; // less\nList<int> b;")));

        Assert.Contains("<span class=\"keyword\">var</span>", body);
        Assert.Contains("<span class=\"string\">&quot;&lt;b&gt;&quot;</span>", body);
        Assert.Contains("<span class=\"comment\">// less</span>", body);
        Assert.Contains("List&lt;", body);
    }

    [Fact]
    public void A_chart_carries_its_figure_and_its_description()
    {
        var body = Body(Render(Code("chart", Display(
            ("application/vnd.plotly.v1+json", new JsonObject { ["data"] = new JsonArray(), ["layout"] = new JsonObject { ["title"] = "</script>" } }),
            ("text/html", "<div>fallback</div>"),
            ("text/plain", new JsonArray("a \"line\" chart"))))));

        Assert.Contains("class=\"chart\" role=\"img\" aria-label=\"a &quot;line&quot; chart\"", body);
        Assert.DoesNotContain("fallback", body);
        Assert.DoesNotContain("\"</script>\"", body);
    }

    [Fact]
    public void Html_is_preferred_to_plain_text_and_plain_text_is_encoded()
    {
        Assert.Contains("<b>2</b>", Body(Render(Code("", Display(("text/plain", "2"), ("text/html", "<b>2</b>"))))));
        Assert.Contains("<pre>a &lt; b</pre>", Body(Render(Code("", Display(("text/plain", "a < b"))))));
    }

    [Fact]
    public void Streams_and_errors_are_told_apart()
    {
        var body = Body(Render(Code(
            "",
            new JsonObject { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = new JsonArray("one\n", "two\n") },
            new JsonObject { ["output_type"] = "error", ["ename"] = "E", ["evalue"] = "v", ["traceback"] = new JsonArray("\u001b[31mE: v\u001b[0m") })));

        Assert.Contains("<pre class=\"stdout\">one\ntwo\n</pre>", body);
        Assert.Contains("<pre class=\"error\">E: v</pre>", body);
    }
}
