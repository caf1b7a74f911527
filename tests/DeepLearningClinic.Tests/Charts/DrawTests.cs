using System.Text.Json.Nodes;
using DeepLearningClinic.Charts;
using Plotly.NET;

namespace DeepLearningClinic.Tests.Charts;

public class DrawTests
{
    private static readonly double[] X = [1, 2, 3];
    private static readonly double[] Y = [0.9, 0.5, 0.3];
    private static readonly float[,] Plane = { { 0, 0 }, { 1, 1 }, { 2, 0 }, { 0, 2 } };

    public static TheoryData<string> Kinds => new(
        "Curves", "Bands", "Loss", "Points", "DecisionRegions", "Contour", "Bars", "Histogram", "Boxes", "Violins", "Confusion", "Roc", "Matrix", "Grid", "Slider");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_chart_has_a_title_and_axis_titles(string kind)
    {
        var layout = Figure(Example(kind))["layout"]!;

        Assert.Equal(kind, ((string)layout["title"]!["text"]!).Split('<')[0]);
        Assert.NotEqual("", (string)layout["xaxis"]!["title"]!["text"]!);
        Assert.NotEqual("", (string)layout["yaxis"]!["title"]!["text"]!);
    }

    [Fact]
    public void Curves_are_written_as_tuples_of_any_number_type()
    {
        Curve[] curves = [("a", X, Y), ("b", new[] { 1f, 2f }, new[] { 3f, 4f }), ("c", new[] { 5, 6 }, new[] { 1.0, 2 }), ("d", Y), ("e", new[] { 1f })];

        Assert.Equal(new[] { 1.0, 2 }, curves[1].X);
        Assert.Equal(new[] { 5.0, 6 }, curves[2].X);
        Assert.Equal(X, curves[3].X);
        Assert.Equal(new[] { 1.0 }, curves[4].X);
    }

    [Fact]
    public void Axes_become_logarithmic_where_asked()
    {
        var layout = Figure(Draw.Curves("t", "x", "y", [("a", X, Y)], logY: true))["layout"]!;

        Assert.Equal(("-", "log"), ((string?)layout["xaxis"]!["type"], (string?)layout["yaxis"]!["type"]));
    }

    [Fact]
    public void Categories_that_are_numbers_stay_names()
    {
        Assert.Equal("category", (string?)Figure(Draw.Bars("t", "x", "y", ["8", "20"], ("a", [1, 2])))["layout"]!["xaxis"]!["type"]);
        Assert.Equal("category", (string?)Figure(Draw.Confusion("t", new[,] { { 1, 2 }, { 3, 4 } }, ["0", "1"]))["layout"]!["yaxis"]!["type"]);
    }

    [Fact]
    public void A_curve_of_unequal_lengths_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Draw.Curves("t", "x", "y", [("broken", X, new double[2])]));
        Assert.Contains("\"broken\" has 3 places on the x axis for 2 values", error.Message);
    }

    [Fact]
    public void A_band_lies_between_two_curves_of_its_colour()
    {
        var traces = Figure(Draw.Bands("t", "x", "y", [("a", X, Y, [1.9, 1.5, 1.3]), ("b", X, Y, Y)]))["data"]!.AsArray();

        Assert.Equal(["a", "b"], traces.Where(trace => (bool?)trace!["showlegend"] != false).Select(trace => (string?)trace!["name"]));
        Assert.Equal([1.9, 1.5, 1.3], traces[2]!["y"]!.AsArray().Select(value => (double)value!));
        Assert.Equal("tonexty", (string?)traces[2]!["fill"]);
        Assert.NotEqual((string?)traces[2]!["fillcolor"], (string?)traces[5]!["fillcolor"]);
        Assert.Throws<ArgumentException>(() => Draw.Bands("t", "x", "y", [("a", X, Y, [1])]));
    }

    [Fact]
    public void Classes_differ_in_colour_and_in_shape()
    {
        var markers = Traces(Draw.Points("t", "x", "y", Plane, [0, 1, 2, 2])).Select(trace => trace["marker"]!).ToArray();

        Assert.Equal(3, markers.Select(marker => (string?)marker["color"]).Distinct().Count());
        Assert.Equal(3, markers.Select(marker => (int)marker["symbol"]!).Distinct().Count());
    }

    [Fact]
    public void Points_that_are_no_pairs_are_refused() =>
        Assert.Throws<ArgumentException>(() => Draw.Points("t", "x", "y", new float[2, 3], [0, 1]));

    [Fact]
    public void Decision_regions_ask_the_classifier_about_the_places_they_draw()
    {
        var traces = Traces(Draw.DecisionRegions("t", "x", "y", Plane, [0, 1, 1, 0], grid => [.. Column(grid, 0).Select(x => x / 4)], resolution: 5));

        Assert.Equal(["heatmap", "contour", "scatter", "scatter"], traces.Select(trace => (string?)trace["type"]));
        Assert.Equal(Numbers(traces[0]["x"]!).Select(x => x / 4), Numbers(traces[0]["z"]![3]!), (expected, z) => Math.Abs(expected - z) < 1e-6);
        Assert.Equal(5, traces[0]["z"]!.AsArray().Count);
    }

    [Fact]
    public void Regions_of_a_class_have_its_colour_whichever_classes_are_predicted()
    {
        var both = Scale(Draw.DecisionRegions("t", "x", "y", Plane, [0, 1, 2, 2], grid => [.. Column(grid, 0).Select(x => x > 1 ? 2f : 0)], resolution: 5));
        var one = Scale(Draw.DecisionRegions("t", "x", "y", Plane, [0, 1, 2, 2], grid => [.. Column(grid, 0).Select(_ => 2f)], resolution: 5));

        Assert.Equal((string?)both[^1][1], (string?)one[0][1]);
    }

    [Fact]
    public void Contours_hold_the_values_of_the_function()
    {
        var traces = Traces(Draw.Contour("t", "x", "y", (x, y) => x + 10 * y, (0, 1), (0, 2), [("path", X, Y)], resolution: 3));

        Assert.Equal("[[0,0.5,1],[10,10.5,11],[20,20.5,21]]", traces[0]["z"]!.ToJsonString());
        Assert.Equal([5, 5, 14], traces[1]["marker"]!["size"]!.AsArray().Select(size => (int)size!));
    }

    [Fact]
    public void A_histogram_counts_every_value_once()
    {
        var traces = Traces(Draw.Histogram("t", "x", [("a", new[] { 0.0, 0.1, 1.0, double.NaN }), ("b", new[] { 0.5f, 0.5f })], bins: 2));

        Assert.Equal("[2,1]", traces[0]["y"]!.ToJsonString());
        Assert.Equal("[0,2]", traces[1]["y"]!.ToJsonString());
        Assert.Equal("[0.25,0.75]", traces[0]["x"]!.ToJsonString());
    }

    [Fact]
    public void A_histogram_of_one_repeated_value_has_one_bar() =>
        Assert.Equal(3, Traces(Draw.Histogram("t", "x", [("a", new[] { 2.0, 2, 2 })], bins: 4))[0]["y"]!.AsArray().Sum(count => (int)count!));

    [Fact]
    public void Bars_need_a_value_for_each_category() =>
        Assert.Contains("\"test\" has 1 values for 2 categories", Assert.Throws<ArgumentException>(() => Draw.Bars("t", "x", "y", ["a", "b"], ("test", [1]))).Message);

    [Fact]
    public void A_confusion_table_shows_counts_and_shares_of_the_true_class()
    {
        var trace = Traces(Draw.Confusion("t", new[,] { { 3, 1 }, { 0, 0 } }, ["ham", "spam"]))[0];

        Assert.Equal("[[75,25],[0,0]]", trace["z"]!.ToJsonString());
        Assert.Equal("3<br>75.0 %", (string?)trace["text"]![0]![0]);
        Assert.Equal("reversed", (string?)Figure(Draw.Confusion("t", new[,] { { 1 } }, ["a"]))["layout"]!["yaxis"]!["autorange"]);
    }

    [Theory]
    [InlineData(new[] { 0.1, 0.4, 0.35, 0.8 }, new[] { false, false, true, true }, 0.75)]
    [InlineData(new[] { 1.0, 2, 3, 4 }, new[] { false, false, true, true }, 1.0)]
    [InlineData(new[] { 1.0, 2, 3, 4 }, new[] { true, true, false, false }, 0.0)]
    [InlineData(new[] { 1.0, 1, 1, 1 }, new[] { true, false, true, false }, 0.5)]
    public void Auc_is_the_chance_that_a_positive_row_scores_higher(double[] scores, bool[] positive, double expected) =>
        Assert.Equal(expected, Draw.Auc(scores, positive), 12);

    [Fact]
    public void A_roc_curve_runs_from_corner_to_corner_and_names_its_area()
    {
        var traces = Traces(Draw.Roc("t", ("net", [0.1, 0.4, 0.35, 0.8], [false, false, true, true])));

        Assert.Equal("net (AUC 0.750)", (string?)traces[0]["name"]);
        Assert.Equal("[0,0,0.5,0.5,1]", traces[0]["x"]!.ToJsonString());
        Assert.Equal("[0,0.5,0.5,1,1]", traces[0]["y"]!.ToJsonString());
    }

    [Fact]
    public void One_class_has_no_roc_curve() => Assert.Throws<ArgumentException>(() => Draw.Auc([1, 2], [true, true]));

    [Fact]
    public void Zero_is_white_in_a_diverging_matrix()
    {
        var scale = Scale(Draw.Matrix("t", "x", "y", new float[,] { { -1, 3 } }, diverging: true));

        Assert.Equal(["0", "0.25", "1"], scale.Select(stop => stop[0]!.ToJsonString()));
        Assert.Equal("#ffffff", (string?)scale[1][1]);
        Assert.Equal("#D55E00", (string?)scale[2][1], ignoreCase: true);
    }

    [Theory]
    [InlineData(2, 30, "D2", "complete", "none")]
    [InlineData(2, 3000, null, "none", "power")]
    [InlineData(2, 4, null, "none", "power")]
    public void A_logarithmic_axis_writes_whole_numbers_over_few_decades_and_powers_over_many(
        double min, double max, string? step, string between, string format)
    {
        var axis = Figure(Draw.Curves("t", "x", "y", [("a", [1.0, 2], [min, max])], logY: true))["layout"]!["yaxis"]!;

        Assert.Equal((step, between, format), ((string?)axis["dtick"], (string?)axis["minorloglabels"], (string?)axis["exponentformat"]));
    }

    [Fact]
    public void Values_in_a_matrix_have_equally_many_decimals()
    {
        IEnumerable<string?> Texts(float[,] values) =>
            Traces(Draw.Matrix("t", "x", "y", values, annotate: true))[0]["text"]![0]!.AsArray().Select(text => (string?)text);

        Assert.Equal(["92.50", "94.87"], Texts(new[,] { { 92.5f, 94.866f } }));
        Assert.Equal(["0", "12"], Texts(new[,] { { 0f, 12f } }));
    }

    [Fact]
    public void A_name_that_recurs_in_a_grid_is_once_in_the_legend()
    {
        var chart = Draw.Loss(Y, Y);
        var traces = Traces(Draw.Grid("t", [chart, chart]));

        Assert.Equal([true, true, false, false], traces.Select(trace => (bool)trace["showlegend"]!));
    }

    [Fact]
    public void A_slider_shows_the_traces_of_its_position_only()
    {
        var figure = Figure(Draw.Slider("t", "n = ", [("1", Draw.Loss(Y, Y, "first")), ("2", Draw.Loss([1, 5, 9], title: "second"))]));
        var steps = figure["layout"]!["sliders"]![0]!["steps"]!.AsArray();

        Assert.Equal([true, true, false], figure["data"]!.AsArray().Select(trace => (bool)trace!["visible"]!));
        Assert.Equal("""[{"visible":[false,false,true]},{"title.text":"t\u003Cbr\u003E\u003Csup\u003Esecond\u003C/sup\u003E"}]""", steps[1]!["args"]!.ToJsonString());
        Assert.Equal(["1", "2"], steps.Select(step => (string?)step!["label"]));
        Assert.True((double)figure["layout"]!["yaxis"]!["range"]![1]! > 9);
    }

    [Fact]
    public void A_slider_over_graphs_changes_what_the_boxes_say()
    {
        GenericChart Step(double? gradient) => Draw.Graph("t", [new("a", "a", 1, gradient), new("b", "b")], [("a", "b")]);
        var figure = Figure(Draw.Slider("t", "pass: ", [("forward", Step(null)), ("backward", Step(2))]));

        Assert.Equal("a<br>data 1", (string?)figure["layout"]!["annotations"]![0]!["text"]);
        Assert.Equal("a<br>data 1<br>grad 2", (string?)figure["layout"]!["sliders"]![0]!["steps"]![1]!["args"]![1]!["annotations"]![0]!["text"]);
    }

    [Fact]
    public void A_titled_colour_bar_gets_room_in_a_grid()
    {
        var contour = Draw.Contour("t", "x", "y", (x, y) => x * y, (0, 1), (0, 1), resolution: 3);
        double Gap(GenericChart chart) => (double)Figure(chart)["layout"]!["xaxis2"]!["domain"]![0]! - (double)Figure(chart)["layout"]!["xaxis"]!["domain"]![1]!;

        Assert.True(Gap(Draw.Grid("t", [contour, contour])) > Gap(Draw.Grid("t", [Draw.Loss(Y), Draw.Loss(Y)])));
    }

    [Fact]
    public void A_graph_puts_each_node_to_the_right_of_what_it_depends_on()
    {
        GraphNode[] nodes = [new("loss", "loss", 0.5, 1), new("w", "w", 2), new("x", "x", 3), new("a", "w · x", 6, 0.25)];
        var notes = Figure(Draw.Graph("t", nodes, [("w", "a"), ("x", "a"), ("a", "loss")]))["layout"]!["annotations"]!.AsArray();
        var place = nodes.Zip(notes).ToDictionary(pair => pair.First.Id, pair => (X: (double)pair.Second!["x"]!, Y: (double)pair.Second["y"]!));

        Assert.Equal("loss<br>data 0.5<br>grad 1", (string?)notes[0]!["text"]);
        Assert.True(place["w"].X < place["a"].X && place["a"].X < place["loss"].X);
        Assert.Equal(place["w"].X, place["x"].X);
        Assert.NotEqual(place["w"].Y, place["x"].Y);
    }

    [Fact]
    public void A_graph_with_an_unknown_node_or_a_circle_is_refused()
    {
        Assert.Contains("\"b\"", Assert.Throws<ArgumentException>(() => Draw.Graph("t", [new("a", "a")], [("a", "b")])).Message);
        Assert.Contains("circle", Assert.Throws<ArgumentException>(() => Draw.Graph("t", [new("a", "a"), new("b", "b")], [("a", "b"), ("b", "a")])).Message);
    }

    [Fact]
    public void Images_stand_in_rows_with_the_first_line_of_pixels_at_the_top()
    {
        var figure = Figure(Draw.Images("t", [("a", Plane), ("b", Plane), ("c", Plane)], columns: 2));

        Assert.Equal(["a", "b", "c"], figure["layout"]!["annotations"]!.AsArray().Select(note => (string?)note!["text"]));
        Assert.Equal("reversed", (string?)figure["layout"]!["yaxis3"]!["autorange"]);
        Assert.Equal("x3", (string?)figure["layout"]!["yaxis3"]!["scaleanchor"]);
    }

    [Fact]
    public void Charts_in_space_name_all_three_axes()
    {
        var surface = Figure(Draw.Surface("Loss", "w1", "w2", "loss", (x, y) => x + 10 * y, (0, 1), (0, 2), resolution: 3));
        var points = Figure(Draw.Points3D("Classes", "a", "b", "c", new float[,] { { 0, 1, 2 }, { 3, 4, 5 } }, [0, 1]));

        Assert.Equal(["w1", "w2", "loss"], "xyz".Select(letter => (string)surface["layout"]!["scene"]![letter + "axis"]!["title"]!["text"]!));
        Assert.Equal([10, 10.5, 11], Numbers(surface["data"]![0]!["z"]![1]!));
        Assert.Equal(["a", "b", "c"], "xyz".Select(letter => (string)points["layout"]!["scene"]![letter + "axis"]!["title"]!["text"]!));
        Assert.Equal(2, points["data"]!.AsArray().Count);
    }

    [Fact]
    public void A_surface_with_a_row_too_few_is_refused() =>
        Assert.Contains("1 rows for 2 places on x and 2 on y: give [2][2]", Assert.Throws<ArgumentException>(
            () => Draw.Surface("t", "x", "y", "z", [0, 1], [0, 1], [[1, 2]])).Message);

    [Fact]
    public void The_play_button_shows_each_step_and_moves_the_slider()
    {
        var steps = new[] { ("1", Draw.Loss(Y, title: "first")), ("2", Draw.Loss([1, 5, 9], title: "second")) };
        var menu = Figure(Draw.Slider("t", "n = ", steps, play: true, milliseconds: 250))["layout"]!["updatemenus"]![0]!;
        var frames = menu["buttons"]![0]!["args"]![0]!.AsArray();

        Assert.Equal("animate", (string?)menu["buttons"]![0]!["method"]);
        Assert.Equal(250, (int)menu["buttons"]![0]!["args"]![1]!["frame"]!["duration"]!);
        Assert.Equal([0, 1], frames.Select(frame => (int)frame!["layout"]!["sliders[0].active"]!));
        Assert.Equal([false, true], frames[1]!["data"]!.AsArray().Select(trace => (bool)trace!["visible"]!));
        Assert.Contains("second", (string?)frames[1]!["layout"]!["title.text"]);
        Assert.Null(menu["buttons"]![1]!["args"]![0]![0]);
        Assert.Empty(Figure(Draw.Slider("t", "n = ", steps))["layout"]!["updatemenus"]!.AsArray());
    }

    [Fact]
    public void A_table_is_written_column_by_column_with_numbers_at_the_right()
    {
        var table = Traces(Draw.Table("t", ["model", "accuracy"], ["MLP", "96.1 %"], ["CNN", "98.3 %"]))[0];

        Assert.Equal(["MLP", "CNN"], table["cells"]!["values"]![0]!.AsArray().Select(cell => (string)cell!));
        Assert.Equal(["left", "right"], table["cells"]!["align"]!.AsArray().Select(side => (string)side!));
        Assert.Contains("\"MLP\" has 1 cells for 2 columns", Assert.Throws<ArgumentException>(() => Draw.Table("t", ["a", "b"], ["MLP"])).Message);
    }

    [Fact]
    public void A_colour_image_is_given_channel_by_channel_from_0_to_1()
    {
        var pixels = new float[3, 1, 2];
        (pixels[0, 0, 0], pixels[1, 0, 1], pixels[2, 0, 1]) = (1, 0.5f, 7);

        var image = Traces(Draw.Image("t", pixels))[0]["z"]!;

        Assert.Equal([255, 0, 0], Numbers(image[0]![0]!));
        Assert.Equal([0, 128, 255], Numbers(image[0]![1]!));
        Assert.Throws<ArgumentException>(() => Draw.Image("t", new float[1, 2, 2]));
    }

    private static GenericChart Example(string kind) => kind switch
    {
        "Curves" => Draw.Curves(kind, "x", "y", [("a", X, Y)]),
        "Bands" => Draw.Bands(kind, "x", "y", [("a", X, Y, Y)]),
        "Loss" => Draw.Loss(Y, Y, kind),
        "Points" => Draw.Points(kind, "x", "y", Plane, [0, 1, 0, 1]),
        "DecisionRegions" => Draw.DecisionRegions(kind, "x", "y", Plane, [0, 1, 0, 1], grid => [.. Column(grid, 0)]),
        "Contour" => Draw.Contour(kind, "x", "y", (x, y) => x * y, (0, 1), (0, 1), logScale: true),
        "Bars" => Draw.Bars(kind, "x", "y", ["a", "b"], ("train", [1, 2])),
        "Histogram" => Draw.Histogram(kind, "x", [("a", Y)]),
        "Boxes" => Draw.Boxes(kind, "x", "y", ("a", Y)),
        "Violins" => Draw.Violins(kind, "x", "y", ("a", Y)),
        "Confusion" => Draw.Confusion(kind, new[,] { { 1, 2 }, { 3, 4 } }, ["a", "b"]),
        "Roc" => Draw.Roc(kind, ("a", [1, 2], [true, false])),
        "Matrix" => Draw.Matrix(kind, "x", "y", Plane, annotate: true),
        "Grid" => Draw.Grid(kind, [Draw.Loss(Y), Draw.Matrix("m", "x", "y", Plane)]),
        "Slider" => Draw.Slider(kind, "n = ", [("1", Draw.Loss(Y))]),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static JsonNode Figure(GenericChart chart) => JsonNode.Parse(GenericChart.toJson(chart))!;

    private static JsonNode[] Traces(GenericChart chart) => [.. Figure(chart)["data"]!.AsArray().Select(trace => trace!)];

    private static IEnumerable<double> Numbers(JsonNode values) => values.AsArray().Select(value => (double)value!);

    private static JsonArray[] Scale(GenericChart chart) => [.. Traces(chart)[0]["colorscale"]!.AsArray().Select(stop => stop!.AsArray())];

    private static IEnumerable<float> Column(float[,] values, int column) => Enumerable.Range(0, values.GetLength(0)).Select(i => values[i, column]);
}
