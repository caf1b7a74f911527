using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

/// <summary>The methods that style a chart, each of which returns a new chart.</summary>
public static partial class GenericChartExtensions
{
    /// <summary>Merges an axis into the x axis with the number in <paramref name="Id"/>, the first by default.</summary>
    public static GenericChart WithXAxis(this GenericChart gChart, LinearAxis xAxis, FSharpOption<StyleParam.SubPlotId>? Id = null) =>
        gChart.WithAxis("x", Id, ("", xAxis));

    /// <summary>Sets title, range and style of the x axis with the number in <paramref name="Id"/>, the first by default.</summary>
    public static GenericChart WithXAxisStyle(
        this GenericChart gChart,
        Title title,
        FSharpOption<Tuple<IConvertible, IConvertible>>? MinMax = null,
        FSharpOption<bool>? ShowGrid = null,
        FSharpOption<bool>? ShowLine = null,
        FSharpOption<StyleParam.Side>? Side = null,
        FSharpOption<StyleParam.LinearAxisId>? Overlaying = null,
        FSharpOption<StyleParam.SubPlotId>? Id = null,
        FSharpOption<Tuple<IConvertible, IConvertible>>? Domain = null,
        FSharpOption<double>? Position = null,
        FSharpOption<bool>? ZeroLine = null,
        FSharpOption<StyleParam.LinearAxisId>? Anchor = null) =>
        gChart.WithAxis("x", Id,
            ("title", title),
            ("range", MinMax),
            ("showgrid", ShowGrid),
            ("showline", ShowLine),
            ("side", Side),
            ("overlaying", Overlaying),
            ("domain", Domain),
            ("position", Position),
            ("zeroline", ZeroLine),
            ("anchor", Anchor));

    /// <summary>Merges an axis into the y axis with the number in <paramref name="Id"/>, the first by default.</summary>
    public static GenericChart WithYAxis(this GenericChart gChart, LinearAxis yAxis, FSharpOption<StyleParam.SubPlotId>? Id = null) =>
        gChart.WithAxis("y", Id, ("", yAxis));

    /// <summary>Sets title, range and style of the y axis with the number in <paramref name="Id"/>, the first by default.</summary>
    public static GenericChart WithYAxisStyle(
        this GenericChart gChart,
        Title title,
        FSharpOption<Tuple<IConvertible, IConvertible>>? MinMax = null,
        FSharpOption<bool>? ShowGrid = null,
        FSharpOption<bool>? ShowLine = null,
        FSharpOption<StyleParam.Side>? Side = null,
        FSharpOption<StyleParam.LinearAxisId>? Overlaying = null,
        FSharpOption<StyleParam.SubPlotId>? Id = null,
        FSharpOption<Tuple<IConvertible, IConvertible>>? Domain = null,
        FSharpOption<double>? Position = null,
        FSharpOption<bool>? ZeroLine = null,
        FSharpOption<StyleParam.LinearAxisId>? Anchor = null) =>
        gChart.WithAxis("y", Id,
            ("title", title),
            ("range", MinMax),
            ("showgrid", ShowGrid),
            ("showline", ShowLine),
            ("side", Side),
            ("overlaying", Overlaying),
            ("domain", Domain),
            ("position", Position),
            ("zeroline", ZeroLine),
            ("anchor", Anchor));

    /// <summary>Sets title, range and style of the z axis of the first scene.</summary>
    public static GenericChart WithZAxisStyle(
        this GenericChart gChart,
        Title title,
        FSharpOption<Tuple<IConvertible, IConvertible>>? MinMax = null,
        FSharpOption<bool>? ShowGrid = null,
        FSharpOption<bool>? ShowLine = null,
        FSharpOption<Tuple<IConvertible, IConvertible>>? Domain = null,
        FSharpOption<StyleParam.LinearAxisId>? Anchor = null) =>
        gChart.WithAxis("z", "scene",
            ("title", title),
            ("range", MinMax),
            ("showgrid", ShowGrid),
            ("showline", ShowLine),
            ("domain", Domain),
            ("anchor", Anchor));

    /// <summary>Sets the scene with the number in <paramref name="Id"/>, the first by default.</summary>
    public static GenericChart WithScene(GenericChart gChart, Scene scene, FSharpOption<int>? Id = null) =>
        gChart.WithLayoutProperties((StyleParam.SubPlotId.NewScene(Id?.Value ?? 1).ToString(), scene));

    /// <summary>Sets properties of the layout.</summary>
    public static GenericChart WithLayoutStyle<h>(
        GenericChart gChart,
        FSharpOption<Title>? Title = null,
        FSharpOption<bool>? ShowLegend = null,
        FSharpOption<Margin>? Margin = null,
        FSharpOption<bool>? AutoSize = null,
        FSharpOption<int>? Width = null,
        FSharpOption<int>? Height = null,
        FSharpOption<Font>? Font = null,
        FSharpOption<string>? Separators = null,
        FSharpOption<Color>? PaperBGColor = null,
        FSharpOption<Color>? PlotBGColor = null,
        FSharpOption<Color>? Colorway = null,
        FSharpOption<StyleParam.HoverMode>? HoverMode = null,
        FSharpOption<StyleParam.DragMode>? DragMode = null,
        FSharpOption<int>? HoverDistance = null,
        FSharpOption<int>? SpikeDistance = null,
        FSharpOption<Hoverlabel>? Hoverlabel = null,
        FSharpOption<string>? DataRevision = null,
        FSharpOption<string>? UIRevision = null,
        FSharpOption<string>? EditRevision = null,
        FSharpOption<string>? SelectRevision = null,
        FSharpOption<DynamicObj.DynamicObj>? Template = null,
        FSharpOption<string>? Meta = null,
        FSharpOption<LayoutGrid>? Grid = null,
        FSharpOption<double>? BarGap = null,
        FSharpOption<double>? BarGroupGap = null,
        FSharpOption<StyleParam.BarMode>? BarMode = null,
        FSharpOption<IEnumerable<h>>? HiddenLabels = null,
        FSharpOption<double>? BoxGap = null,
        FSharpOption<double>? BoxGroupGap = null,
        FSharpOption<IEnumerable<Annotation>>? Annotations = null,
        FSharpOption<IEnumerable<Shape>>? Shapes = null,
        FSharpOption<IEnumerable<Slider>>? Sliders = null,
        FSharpOption<IEnumerable<UpdateMenu>>? UpdateMenus = null)
        where h : IConvertible =>
        gChart.WithLayoutProperties(
            ("title", Title),
            ("showlegend", ShowLegend),
            ("margin", Margin),
            ("autosize", AutoSize),
            ("width", Width),
            ("height", Height),
            ("font", Font),
            ("separators", Separators),
            ("paper_bgcolor", PaperBGColor),
            ("plot_bgcolor", PlotBGColor),
            ("colorway", Colorway),
            ("hovermode", HoverMode),
            ("dragmode", DragMode),
            ("hoverdistance", HoverDistance),
            ("spikedistance", SpikeDistance),
            ("hoverlabel", Hoverlabel),
            ("datarevision", DataRevision),
            ("uirevision", UIRevision),
            ("editrevision", EditRevision),
            ("selectrevision", SelectRevision),
            ("template", Template),
            ("meta", Meta),
            ("grid", Grid),
            ("bargap", BarGap),
            ("bargroupgap", BarGroupGap),
            ("barmode", BarMode),
            ("hiddenlabels", HiddenLabels),
            ("boxgap", BoxGap),
            ("boxgroupgap", BoxGroupGap),
            ("annotations", Annotations),
            ("shapes", Shapes),
            ("sliders", Sliders),
            ("updatemenus", UpdateMenus));

    /// <summary>Merges a layout into the chart's own.</summary>
    public static GenericChart WithLayout(this GenericChart gChart, Layout layout) => GenericChart.addLayout(layout, gChart);

    /// <summary>Sets the grid of subplots.</summary>
    public static GenericChart WithLayoutGrid(this GenericChart gChart, LayoutGrid layoutGrid) =>
        gChart.WithLayoutProperties(("grid", layoutGrid));

    /// <summary>Sets the legend with the number in <paramref name="Id"/>, the first by default.</summary>
    public static GenericChart WithLegend(GenericChart gChart, Legend legend, FSharpOption<int>? Id = null) =>
        gChart.WithLayoutProperties((StyleParam.SubPlotId.NewLegend(Id?.Value ?? 1).ToString(), legend));

    /// <summary>Shows or hides the legend.</summary>
    public static GenericChart WithLegend(this GenericChart gChart, bool showlegend) =>
        gChart.WithLayoutProperties(("showlegend", showlegend));

    /// <summary>Sets how the chart behaves in the page.</summary>
    public static GenericChart WithConfig(this GenericChart gChart, Config config) => GenericChart.setConfig(config, gChart);

    /// <summary>Adds an annotation, or puts it in place of the others.</summary>
    public static GenericChart WithAnnotation(this GenericChart gChart, Annotation annotation, FSharpOption<bool>? Append = null) =>
        gChart.Append("annotations", [annotation], Append?.Value ?? true);

    /// <summary>Adds annotations, or puts them in place of the others.</summary>
    public static GenericChart WithAnnotations(
        this GenericChart gChart, IEnumerable<Annotation> annotations, FSharpOption<bool>? Append = null) =>
        gChart.Append("annotations", annotations, Append?.Value ?? true);

    /// <summary>Adds a shape, or puts it in place of the others.</summary>
    public static GenericChart WithShape(this GenericChart gChart, Shape shape, FSharpOption<bool>? Append = null) =>
        gChart.Append("shapes", [shape], Append?.Value ?? true);

    /// <summary>Adds shapes, or puts them in place of the others.</summary>
    public static GenericChart WithShapes(this GenericChart gChart, IEnumerable<Shape> shapes, FSharpOption<bool>? Append = null) =>
        gChart.Append("shapes", shapes, Append?.Value ?? true);

    /// <summary>Sets the title.</summary>
    public static GenericChart WithTitle(this GenericChart gChart, string title, FSharpOption<Font>? TitleFont = null) =>
        gChart.WithLayoutProperties(("title", Title.init(Text: title, Font: TitleFont)));

    /// <summary>Sets width and height in pixels.</summary>
    public static GenericChart WithSize(this GenericChart gChart, int width, int height) =>
        gChart.WithLayoutProperties(("width", width), ("height", height));

    /// <summary>Sets the space around the plotting area.</summary>
    public static GenericChart WithMargin(this GenericChart gChart, Margin margin) => gChart.WithLayoutProperties(("margin", margin));

    /// <summary>Sets the space around the plotting area in pixels.</summary>
    public static GenericChart WithMarginSize<a, b, c, d, e, f>(
        this GenericChart gChart,
        FSharpOption<a>? Left = null,
        FSharpOption<b>? Right = null,
        FSharpOption<c>? Top = null,
        FSharpOption<d>? Bottom = null,
        FSharpOption<e>? Pad = null,
        FSharpOption<f>? Autoexpand = null) =>
        gChart.WithLayoutProperties(
            ("margin.l", Left), ("margin.r", Right), ("margin.t", Top), ("margin.b", Bottom),
            ("margin.pad", Pad), ("margin.autoexpand", Autoexpand));

    /// <summary>Gives the chart another look.</summary>
    public static GenericChart WithTemplate(this GenericChart gChart, Template template)
    {
        var layout = (Layout)gChart.Layout.Clone();
        layout.Set("template", template);
        return gChart.With(layout: layout);
    }

    /// <summary>Writes the chart as a page of its own to a file; ".html" is added to a path without an extension.</summary>
    public static void SaveHtml(this GenericChart gChart, string path, FSharpOption<bool>? OpenInBrowser = null) =>
        HtmlPage.Save(gChart, path, OpenInBrowser?.Value ?? false);

    /// <summary>Writes the chart to a temporary page and opens it in the browser.</summary>
    public static void Show(this GenericChart gChart) => HtmlPage.Show(gChart);
}
