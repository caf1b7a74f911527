using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Chart = Plotly.NET.CSharp.Chart;
using Ext = Plotly.NET.CSharp.GenericChartExtensions;

namespace DeepLearningClinic.Charts;

public static partial class Draw
{
    /// <summary>Several charts row by row, each of a size in pixels and with its own title above it.</summary>
    public static GenericChart Grid(string title, GenericChart[] charts, int columns = 2, int panelWidth = 350, int panelHeight = 280) =>
        charts.Any(HasBarTitle)
            ? Panels(title, charts, columns, panelWidth + 60, panelHeight, 135, 95, 110, 70)
            : Panels(title, charts, columns, panelWidth, panelHeight, 85, 95, 110, 70);

    /// <summary>Grey images, <c>[height, width]</c> each, row by row, with a name above each; the size is in pixels.</summary>
    public static GenericChart Images(string title, (string Name, float[,] Pixels)[] images, int columns = 8, int size = 90) =>
        Panels(title, [.. images.Select(image => Image(image.Name, image.Pixels))], columns, size, size + 18, 8, 24, 75, 20);

    private static GenericChart Panels(
        string title, GenericChart[] charts, int columns, int width, int height, double xGap, double yGap, int top, int bottom)
    {
        columns = Math.Min(columns, charts.Length);
        var rows = (charts.Length + columns - 1) / columns;
        var named = new HashSet<string>();
        var panels = charts.Select(chart =>
        {
            var names = chart.GetTraces().Select(trace => trace.TryGetTypedPropertyValue<string>("name")?.Value ?? "").ToList();
            var repeats = names.All(named.Contains);
            named.UnionWith(names);
            return repeats ? Ext.WithTraceInfo(chart, ShowLegend: false) : chart;
        });
        var (plot, whole) = (rows * height - yGap, rows * height - yGap + top + bottom);
        return Chart.Grid(
                panels, rows, columns, SubPlotTitles: charts.Select(TitleOf).ToArray(), XGap: xGap / width, YGap: yGap / height)
            .WithLayout(Layout.init<string>(
                Title: Title.init(Text: title, Y: 1 - 14 / whole, YAnchor: StyleParam.YAnchorPosition.Top),
                Width: Math.Max(420, columns * width + 90), Height: (int)whole))
            .WithMarginSize<int, int, int, int, int, bool>(Top: top, Bottom: bottom)
            .WithLegendStyle(
                Orientation: StyleParam.Orientation.Horizontal, X: 0.5, XAnchor: StyleParam.XAnchorPosition.Center,
                Y: 1 + 28 / plot, YAnchor: StyleParam.YAnchorPosition.Bottom);
    }

    private static bool HasBarTitle(GenericChart chart) =>
        chart.GetTraces().Any(trace => TitleOf(trace.TryGetTypedPropertyValue<ColorBar>("colorbar")?.Value).Length > 0);

    private static string TitleOf(GenericChart chart) => TitleOf(chart.GetLayout());

    private static string TitleOf(DynamicObj.DynamicObj? titled) =>
        titled?.TryGetTypedPropertyValue<Title>("title")?.Value.TryGetTypedPropertyValue<string>("text")?.Value ?? "";
}
