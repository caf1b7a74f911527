using System.Text.Json.Nodes;

namespace Tests;

public class Behaviour
{
    private static readonly GenericChart Plain = Chart.Line<int, int, string>(new[] { 1, 2 }, new[] { 3, 4 });

    [Fact]
    public void A_grid_moves_axes_annotations_and_shapes_of_each_chart_to_its_panel()
    {
        var chart = Plain.WithTitle("own").WithYAxisStyle<int, int, string>(TitleText: "loss")
            .WithShape(Shape.init<int, int, double, double>(Xref: "x", Yref: "paper"));
        var figure = Figure(Chart.Grid(new[] { chart, chart, chart }, 2, 2, SubPlotTitles: new[] { "a", "b", "c" }));

        Assert.Equal(["x", "x2", "x3"], figure["data"]!.AsArray().Select(trace => (string?)trace!["xaxis"]));
        Assert.Equal("loss", (string?)figure["layout"]!["yaxis3"]!["title"]!["text"]);
        Assert.Equal(["x", "x2", "x3"], figure["layout"]!["shapes"]!.AsArray().Select(shape => (string?)shape!["xref"]));
        Assert.Equal(["y domain", "y2 domain", "y3 domain"], figure["layout"]!["shapes"]!.AsArray().Select(shape => (string?)shape!["yref"]));
        Assert.Equal(["a", "b", "c"], figure["layout"]!["annotations"]!.AsArray().Select(note => (string?)note!["text"]));
        Assert.Null(figure["layout"]!["title"]);
        Assert.True((double)figure["layout"]!["yaxis"]!["domain"]![0]! > (double)figure["layout"]!["yaxis3"]!["domain"]![1]!);
        Assert.True((double)figure["layout"]!["xaxis"]!["domain"]![1]! < (double)figure["layout"]!["xaxis2"]!["domain"]![0]!);
    }

    [Fact]
    public void A_coupled_grid_shares_axes_in_columns_and_rows()
    {
        var figure = Figure(Chart.Grid(new[] { Plain, Plain, Plain, Plain }, 2, 2, Pattern: StyleParam.LayoutGridPattern.Coupled));

        Assert.Equal(["x", "x2", "x", "x2"], figure["data"]!.AsArray().Select(trace => (string?)trace!["xaxis"]));
        Assert.Equal(["y", "y", "y2", "y2"], figure["data"]!.AsArray().Select(trace => (string?)trace!["yaxis"]));
    }

    [Fact]
    public void Colour_bars_in_a_grid_stand_beside_their_panels()
    {
        var matrix = Chart.Heatmap<int, int, int, string>(new[] { new[] { 1, 2 } });
        var figure = Figure(Chart.Grid(new[] { matrix, matrix }, 1, 2));
        var bars = figure["data"]!.AsArray().Select(trace => (double)trace!["colorbar"]!["x"]!).ToArray();

        Assert.Equal((double)figure["layout"]!["xaxis"]!["domain"]![1]!, bars[0]);
        Assert.Equal(1.0, bars[1]);
    }

    [Fact]
    public void More_charts_than_places_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Chart.Grid(new[] { Plain, Plain, Plain }, 1, 2));
        Assert.Contains("3 charts do not fit into a grid of 1 rows and 2 columns", error.Message);
    }

    [Fact]
    public void Nothing_cannot_be_combined() => Assert.Throws<ArgumentException>(() => Chart.Combine([]));

    [Fact]
    public void Combined_charts_keep_all_traces_and_annotations_and_the_last_title()
    {
        var note = Annotation.init<int, int, string, string, string, string, string, string, string, string>(Text: "note");
        var figure = Figure(Chart.Combine(new[] { Plain.WithTitle("a").WithAnnotation(note), Plain.WithTitle("b").WithAnnotation(note) }));

        Assert.Equal(2, figure["data"]!.AsArray().Count);
        Assert.Equal(2, figure["layout"]!["annotations"]!.AsArray().Count);
        Assert.Equal("b", (string?)figure["layout"]!["title"]!["text"]);
    }

    [Fact]
    public void Styles_merge_into_what_is_there()
    {
        var figure = Figure(Plain.WithLineStyle(Width: 3.0).WithLineStyle(Dash: StyleParam.DrawingStyle.Dot)
            .WithXAxisStyle<int, int, string>(TitleText: "epoch").WithXAxisStyle<int, int, string>(MinMax: Tuple.Create(0, 9)));

        Assert.Equal("""{"width":3,"dash":"dot"}""", figure["data"]![0]!["line"]!.ToJsonString());
        Assert.Equal("""{"title":{"text":"epoch"},"range":[0,9]}""", figure["layout"]!["xaxis"]!.ToJsonString());
    }

    [Fact]
    public void An_axis_id_chooses_the_axis()
    {
        var figure = Figure(Plain.WithYAxisStyle<int, int, string>(TitleText: "second", Id: StyleParam.SubPlotId.NewYAxis(2)));

        Assert.Equal("second", (string?)figure["layout"]!["yaxis2"]!["title"]!["text"]);
        Assert.Null(figure["layout"]!["yaxis"]);
    }

    [Fact]
    public void Annotations_are_replaced_where_they_are_not_appended()
    {
        var note = Annotation.init<int, int, string, string, string, string, string, string, string, string>(Text: "note");
        var figure = Figure(Plain.WithAnnotation(note).WithAnnotations(new[] { note, note }, Append: false));

        Assert.Equal(2, figure["layout"]!["annotations"]!.AsArray().Count);
    }

    [Fact]
    public void Without_defaults_a_chart_has_no_size_and_no_template()
    {
        var figure = Figure(Chart.Line<int, int, string>(new[] { 1 }, new[] { 1 }, UseDefaults: false));

        Assert.Equal("{}", figure["layout"]!.ToJsonString());
    }

    [Fact]
    public void The_colours_can_be_told_apart_and_stand_out_from_the_background()
    {
        var template = Figure(Plain)["layout"]!["template"]!["layout"]!;
        var colours = template["colorway"]!.AsArray().Select(colour => (string)colour!).ToArray();

        Assert.Equal("#ffffff", (string?)template["plot_bgcolor"]);
        Assert.Equal(colours, colours.Distinct());
        Assert.All(colours.Take(4), colour => Assert.True(Contrast(colour) > 2.5, $"{colour} has a contrast of {Contrast(colour):F2} with white"));
    }

    [Theory]
    [InlineData("#0072B2", "#0072B2")]
    [InlineData("0072B2", "#0072B2")]
    [InlineData("#abc", "#abc")]
    public void A_colour_is_read_from_hexadecimal_digits(string text, string expected) =>
        Assert.Equal(expected, (string?)Figure(Plain.WithLineStyle(Color: Color.fromHex(text)))["data"]![0]!["line"]!["color"]);

    [Theory]
    [InlineData("#12345")]
    [InlineData("blue")]
    public void What_is_no_hexadecimal_colour_is_refused(string text) => Assert.Throws<FormatException>(() => Color.fromHex(text));

    [Fact]
    public void A_new_chart_has_the_default_size()
    {
        Assert.Equal((700, 420), (Defaults.DefaultWidth, Defaults.DefaultHeight));
        Assert.Null(Plain.GetLayout().TryGetTypedPropertyValue<string>("missing"));
        Assert.Equal(700, Plain.GetLayout().TryGetTypedPropertyValue<int>("width")!.Value);
    }

    private static JsonNode Figure(GenericChart chart) => JsonNode.Parse(GenericChart.toFigureJson(chart))!;

    private static double Contrast(string colour)
    {
        double Part(int i) => Convert.ToInt32(colour.Substring(i, 2), 16) / 255.0 is var part && part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        return 1.05 / (0.2126 * Part(1) + 0.7152 * Part(3) + 0.0722 * Part(5) + 0.05);
    }
}
