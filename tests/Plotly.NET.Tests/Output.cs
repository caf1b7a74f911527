using System.Net;
using System.Text.Json.Nodes;

namespace Tests;

public class Output
{
    public static TheoryData<string> Kinds => Examples.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Html_names_no_host_and_carries_the_description_as_alternative_text(string kind)
    {
        var chart = Examples.Of(kind);
        var html = GenericChart.toChartHTML(chart);

        Assert.DoesNotContain("http", html);
        Assert.DoesNotContain("//", html.Replace("<!--", ""));
        Assert.DoesNotContain("require", html);
        Assert.Contains("role=\"img\"", html);
        Assert.Contains($"aria-label=\"{WebUtility.HtmlEncode(chart.ToString()).Replace("\n", "&#10;")}\"", html);
    }

    [Fact]
    public void A_title_cannot_end_the_script()
    {
        var html = GenericChart.toEmbeddedHTML(WithReference(Examples.Of("Line").WithTitle("</script><b>&"), PlotlyJSReference.NoReference));

        Assert.Equal(2, html.Split("</script>", StringSplitOptions.None).Length);
        Assert.Contains("<title>&lt;/script&gt;&lt;b&gt;&amp;</title>", html);
    }

    [Fact]
    public void A_page_has_plotly_js_inside_unless_it_is_told_where_to_find_it()
    {
        var chart = Examples.Of("Line");

        Assert.Contains("plotly.js v4.1.2", GenericChart.toEmbeddedHTML(chart));
        Assert.DoesNotContain("plotly.js v4.1.2", GenericChart.toEmbeddedHTML(WithReference(chart, PlotlyJSReference.NoReference)));
        Assert.Contains("<script src=\"plotly.min.js\"", GenericChart.toEmbeddedHTML(WithReference(chart, PlotlyJSReference.NewCDN("plotly.min.js"))));
    }

    [Fact]
    public void A_chart_is_saved_as_a_page()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "chart");

        Ext.SaveHtml(WithReference(Examples.Of("Line"), PlotlyJSReference.NoReference), path);

        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(path + ".html"));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public void A_notebook_finds_three_formatters_by_the_name_of_the_attribute()
    {
        var attribute = typeof(GenericChart).GetCustomAttributes(false).Single(item => item.GetType().Name == "TypeFormatterSourceAttribute");
        string[] preferred = ["application/vnd.plotly.v1+json", "text/html", "text/plain"];
        var source = Activator.CreateInstance((Type)Get(attribute, "FormatterSourceType"))!;
        var formatters = ((IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, [])!).ToList();
        var chart = Examples.Of("Line");

        Assert.Equal(preferred, Get(attribute, "PreferredMimeTypes"));
        Assert.Equal(preferred, formatters.Select(formatter => Get(formatter, "MimeType")));
        Assert.Equal(["data", "layout", "config"], JsonNode.Parse(Format(formatters[0], chart))!.AsObject().Select(member => member.Key));
        Assert.Contains("newPlot", Format(formatters[1], chart));
        Assert.Equal(chart.ToString(), Format(formatters[2], chart));
    }

    [Fact]
    public void No_button_sends_the_chart_to_a_server()
    {
        Assert.Contains("\"showSendToCloud\":false", GenericChart.toJson(Examples.Of("Line")));
        Assert.Contains("\"showSendToCloud\":false", GenericChart.toJson(Examples.Of("Line").WithConfig(new Config())));
        Assert.Contains("\"staticPlot\":true", GenericChart.toJson(Examples.Of("Styled")));
    }

    [Fact]
    public void Values_that_are_no_numbers_leave_a_gap()
    {
        var chart = Chart.Line<double, float, string>(new[] { 1, double.NaN, double.NegativeInfinity }, new[] { 1, float.NaN, float.PositiveInfinity });

        Assert.Contains("\"x\":[1,null,null],\"y\":[1,null,null]", GenericChart.toJson(chart));
    }

    [Fact]
    public void Dates_and_decimals_are_written_as_plotly_js_reads_them()
    {
        var chart = Chart.Line<DateTime, decimal, string>(new[] { new DateTime(2024, 2, 29, 13, 5, 0) }, new[] { 1.5m });

        Assert.Contains("\"x\":[\"2024-02-29T13:05:00\"],\"y\":[1.5]", GenericChart.toJson(chart));
    }

    private static GenericChart WithReference(GenericChart chart, PlotlyJSReference reference) =>
        Plotly.NET.Chart.WithDisplayOptionsStyle(PlotlyJSReference: reference).Invoke(chart);

    private static object Get(object target, string property) => target.GetType().GetProperty(property)!.GetValue(target)!;

    private static string Format(object formatter, GenericChart chart)
    {
        var writer = new StringWriter();
        Assert.True((bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [chart, writer])!);
        return writer.ToString();
    }
}
