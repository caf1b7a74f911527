using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

/// <summary>The methods that style a chart, each of which returns a new chart, with optional parameters for C#.</summary>
public static class GenericChartExtensions
{
    /// <summary>The chart's layout.</summary>
    public static Layout GetLayout(this GenericChart gChart) => GenericChart.getLayout(gChart);

    /// <summary>The chart's traces.</summary>
    public static Trace[] GetTraces(this GenericChart gChart) => [.. GenericChart.getTraces(gChart)];

    /// <summary>Writes the chart as a page of its own to a file; ".html" is added to a path without an extension.</summary>
    public static void SaveHtml(this GenericChart gChart, string path, Optional<bool> OpenInBrowser = default) =>
        HtmlPage.Save(gChart, path, OpenInBrowser is { IsSome: true, Value: true });

    /// <summary>Writes the chart to a temporary page and opens it in the browser.</summary>
    public static void Show(this GenericChart gChart) => HtmlPage.Show(gChart);

    /// <summary>Sets name, visibility and legend entry of every trace.</summary>
    public static GenericChart WithTraceInfo(
        this GenericChart gChart,
        Optional<string> Name = default,
        Optional<StyleParam.Visible> Visible = default,
        Optional<bool> ShowLegend = default,
        Optional<int> LegendRank = default,
        Optional<string> LegendGroup = default,
        Optional<Title> LegendGroupTitle = default) =>
        gChart.WithTraceProperties(
            ("name", Name),
            ("visible", Visible),
            ("showlegend", ShowLegend),
            ("legendrank", LegendRank),
            ("legendgroup", LegendGroup),
            ("legendgrouptitle", LegendGroupTitle));

    /// <summary>Sets width and height in pixels.</summary>
    public static GenericChart WithSize(
        this GenericChart gChart,
        Optional<int> Width = default,
        Optional<int> Height = default) =>
        gChart.WithLayoutProperties(
            ("width", Width),
            ("height", Height));

    /// <summary>Sets title, type, range and style of the x axis with the number in <paramref name="Id"/>, the first by default.</summary>
    public static GenericChart WithXAxisStyle<MinType, MaxType, CategoryArrayType>(
        this GenericChart gChart,
        Optional<string> TitleText = default,
        Optional<Font> TitleFont = default,
        Optional<int> TitleStandoff = default,
        Optional<Title> Title = default,
        Optional<Color> Color = default,
        Optional<StyleParam.AxisType> AxisType = default,
        Optional<Tuple<MinType, MaxType>> MinMax = default,
        Optional<StyleParam.Mirror> Mirror = default,
        Optional<bool> ShowSpikes = default,
        Optional<Color> SpikeColor = default,
        Optional<int> SpikeThickness = default,
        Optional<bool> ShowLine = default,
        Optional<Color> LineColor = default,
        Optional<bool> ShowGrid = default,
        Optional<Color> GridColor = default,
        Optional<bool> ZeroLine = default,
        Optional<Color> ZeroLineColor = default,
        Optional<StyleParam.LinearAxisId> Anchor = default,
        Optional<StyleParam.Side> Side = default,
        Optional<StyleParam.LinearAxisId> Overlaying = default,
        Optional<Tuple<double, double>> Domain = default,
        Optional<double> Position = default,
        Optional<StyleParam.CategoryOrder> CategoryOrder = default,
        Optional<IEnumerable<CategoryArrayType>> CategoryArray = default,
        Optional<Color> BackgroundColor = default,
        Optional<bool> ShowBackground = default,
        Optional<StyleParam.SubPlotId> Id = default)
        where MinType : IConvertible
        where MaxType : IConvertible
        where CategoryArrayType : IConvertible =>
        gChart.WithAxis("x", Id,
            ("title", Title),
            ("title.text", TitleText),
            ("title.font", TitleFont),
            ("title.standoff", TitleStandoff),
            ("color", Color),
            ("type", AxisType),
            ("range", MinMax),
            ("mirror", Mirror),
            ("showspikes", ShowSpikes),
            ("spikecolor", SpikeColor),
            ("spikethickness", SpikeThickness),
            ("showline", ShowLine),
            ("linecolor", LineColor),
            ("showgrid", ShowGrid),
            ("gridcolor", GridColor),
            ("zeroline", ZeroLine),
            ("zerolinecolor", ZeroLineColor),
            ("anchor", Anchor),
            ("side", Side),
            ("overlaying", Overlaying),
            ("domain", Domain),
            ("position", Position),
            ("categoryorder", CategoryOrder),
            ("categoryarray", CategoryArray),
            ("backgroundcolor", BackgroundColor),
            ("showbackground", ShowBackground));

    /// <summary>Sets title, type, range and style of the y axis with the number in <paramref name="Id"/>, the first by default.</summary>
    public static GenericChart WithYAxisStyle<MinType, MaxType, CategoryArrayType>(
        this GenericChart gChart,
        Optional<string> TitleText = default,
        Optional<Font> TitleFont = default,
        Optional<int> TitleStandoff = default,
        Optional<Title> Title = default,
        Optional<Color> Color = default,
        Optional<StyleParam.AxisType> AxisType = default,
        Optional<Tuple<MinType, MaxType>> MinMax = default,
        Optional<StyleParam.Mirror> Mirror = default,
        Optional<bool> ShowSpikes = default,
        Optional<Color> SpikeColor = default,
        Optional<int> SpikeThickness = default,
        Optional<bool> ShowLine = default,
        Optional<Color> LineColor = default,
        Optional<bool> ShowGrid = default,
        Optional<Color> GridColor = default,
        Optional<bool> ZeroLine = default,
        Optional<Color> ZeroLineColor = default,
        Optional<StyleParam.LinearAxisId> Anchor = default,
        Optional<StyleParam.Side> Side = default,
        Optional<StyleParam.LinearAxisId> Overlaying = default,
        Optional<Tuple<double, double>> Domain = default,
        Optional<double> Position = default,
        Optional<StyleParam.CategoryOrder> CategoryOrder = default,
        Optional<IEnumerable<CategoryArrayType>> CategoryArray = default,
        Optional<Color> BackgroundColor = default,
        Optional<bool> ShowBackground = default,
        Optional<StyleParam.SubPlotId> Id = default)
        where MinType : IConvertible
        where MaxType : IConvertible
        where CategoryArrayType : IConvertible =>
        gChart.WithAxis("y", Id,
            ("title", Title),
            ("title.text", TitleText),
            ("title.font", TitleFont),
            ("title.standoff", TitleStandoff),
            ("color", Color),
            ("type", AxisType),
            ("range", MinMax),
            ("mirror", Mirror),
            ("showspikes", ShowSpikes),
            ("spikecolor", SpikeColor),
            ("spikethickness", SpikeThickness),
            ("showline", ShowLine),
            ("linecolor", LineColor),
            ("showgrid", ShowGrid),
            ("gridcolor", GridColor),
            ("zeroline", ZeroLine),
            ("zerolinecolor", ZeroLineColor),
            ("anchor", Anchor),
            ("side", Side),
            ("overlaying", Overlaying),
            ("domain", Domain),
            ("position", Position),
            ("categoryorder", CategoryOrder),
            ("categoryarray", CategoryArray),
            ("backgroundcolor", BackgroundColor),
            ("showbackground", ShowBackground));

    /// <summary>Sets position and style of the legend.</summary>
    public static GenericChart WithLegendStyle(
        this GenericChart gChart,
        Optional<Color> BGColor = default,
        Optional<Color> BorderColor = default,
        Optional<double> BorderWidth = default,
        Optional<double> EntryWidth = default,
        Optional<StyleParam.EntryWidthMode> EntryWidthMode = default,
        Optional<Font> Font = default,
        Optional<StyleParam.TraceGroupClickOptions> GroupClick = default,
        Optional<Font> GroupTitleFont = default,
        Optional<StyleParam.TraceItemClickOptions> ItemClick = default,
        Optional<StyleParam.TraceItemClickOptions> ItemDoubleClick = default,
        Optional<StyleParam.TraceItemSizing> ItemSizing = default,
        Optional<int> ItemWidth = default,
        Optional<StyleParam.Orientation> Orientation = default,
        Optional<Title> Title = default,
        Optional<double> TraceGroupGap = default,
        Optional<StyleParam.TraceOrder> TraceOrder = default,
        Optional<string> UIRevision = default,
        Optional<StyleParam.VerticalAlign> VerticalAlign = default,
        Optional<double> X = default,
        Optional<StyleParam.XAnchorPosition> XAnchor = default,
        Optional<double> Y = default,
        Optional<StyleParam.YAnchorPosition> YAnchor = default) =>
        gChart.WithLayoutProperties(
            ("legend.bgcolor", BGColor),
            ("legend.bordercolor", BorderColor),
            ("legend.borderwidth", BorderWidth),
            ("legend.entrywidth", EntryWidth),
            ("legend.entrywidthmode", EntryWidthMode),
            ("legend.font", Font),
            ("legend.groupclick", GroupClick),
            ("legend.grouptitlefont", GroupTitleFont),
            ("legend.itemclick", ItemClick),
            ("legend.itemdoubleclick", ItemDoubleClick),
            ("legend.itemsizing", ItemSizing),
            ("legend.itemwidth", ItemWidth),
            ("legend.orientation", Orientation),
            ("legend.title", Title),
            ("legend.tracegroupgap", TraceGroupGap),
            ("legend.traceorder", TraceOrder),
            ("legend.uirevision", UIRevision),
            ("legend.verticalalign", VerticalAlign),
            ("legend.x", X),
            ("legend.xanchor", XAnchor),
            ("legend.y", Y),
            ("legend.yanchor", YAnchor));

    /// <summary>Sets the legend.</summary>
    public static GenericChart WithLegend(
        this GenericChart gChart,
        Legend legend) =>
        gChart.WithLayoutProperties(("legend", legend));
}
