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
            ? Panels(title, charts, columns, panelWidth + 60, panelHeight, 135, 95)
            : Panels(title, charts, columns, panelWidth, panelHeight, 75, 95);

    /// <summary>Grey images, <c>[height, width]</c> each, row by row, with a name above each; the size is in pixels.</summary>
    public static GenericChart Images(string title, (string Name, float[,] Pixels)[] images, int columns = 8, int size = 90) =>
        Panels(title, [.. images.Select(image => Image(image.Name, image.Pixels))], columns, size, size + 18, 8, 24);

    /// <summary>One chart for each position of a slider, which also works without a kernel; the label stands before a position's name.</summary>
    public static GenericChart Slider(string title, string label, (string Step, GenericChart Chart)[] steps)
    {
        var traces = steps.Select(step => step.Chart.GetTraces().Length).ToArray();
        var positions = steps.Select((step, i) => SliderStep.init(
            Label: step.Step, Method: StyleParam.Method.Update, Args: new[]
            {
                Tuple.Create("visible", (object)traces.SelectMany((count, j) => Enumerable.Repeat(i == j, count)).ToArray()),
                Notes(step.Chart) is { Length: > 0 } notes
                    ? Tuple.Create("annotations", (object)notes) : Tuple.Create("title.text", (object)Heading(step.Chart)),
            }));
        var slider = Plotly.NET.LayoutObjects.Slider.init(
            CurrentValue: SliderCurrentValue.init(Prefix: label), Padding: Padding.init(T: 60), Steps: positions.ToArray());
        var charts = steps.Select((step, i) =>
            Ext.WithTraceInfo(step.Chart, Visible: i == 0 ? StyleParam.Visible.True : StyleParam.Visible.False));
        return WithCommonRange(Chart.Combine(charts)).WithTitle(Heading(steps[0].Chart))
            .WithLayout(Layout.init<string>(Sliders: new[] { slider }, Annotations: Notes(steps[0].Chart)))
            .WithSize(Width: Largest("width"), Height: Largest("height") + 110)
            .WithMarginSize<int, int, int, int, int, bool>(Top: 90);

        int Largest(string side) => steps.Max(step => step.Chart.GetLayout().TryGetTypedPropertyValue<int>(side)?.Value ?? 0);

        string Heading(GenericChart chart) =>
            TitleOf(chart) is { Length: > 0 } own && own != title ? $"{title}<br><sup>{own}</sup>" : title;
    }

    private static GenericChart Panels(
        string title, GenericChart[] charts, int columns, int width, int height, double xGap, double yGap)
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
        var plot = rows * height - yGap;
        return Chart.Grid(
                panels, rows, columns, SubPlotTitles: charts.Select(TitleOf).ToArray(), XGap: xGap / width, YGap: yGap / height)
            .WithLayout(Layout.init<string>(
                Title: Title.init(Text: title, Y: 1 - 14 / (plot + 180), YAnchor: StyleParam.YAnchorPosition.Top),
                Width: Math.Max(420, columns * width + 90), Height: (int)plot + 180))
            .WithMarginSize<int, int, int, int, int, bool>(Top: 110, Bottom: 70)
            .WithLegendStyle(
                Orientation: StyleParam.Orientation.Horizontal, X: 0.5, XAnchor: StyleParam.XAnchorPosition.Center,
                Y: 1 + 28 / plot, YAnchor: StyleParam.YAnchorPosition.Bottom);
    }

    /// <summary>Holds the y axis still while a slider moves, where all y values are numbers on a linear axis.</summary>
    private static GenericChart WithCommonRange(GenericChart chart)
    {
        var axis = chart.GetLayout().TryGetTypedPropertyValue<DynamicObj.DynamicObj>("yaxis")?.Value;
        var traces = chart.GetTraces();
        var values = traces.Select(trace => trace.TryGetTypedPropertyValue<double[]>("y")?.Value).ToArray();
        if (axis?.TryGetTypedPropertyValue<string>("type")?.Value == "log" || values.Any(y => y is null)) return chart;
        var bars = traces.Any(trace => trace.TryGetTypedPropertyValue<string>("type")?.Value == "bar");
        var all = values.SelectMany(y => y!).Where(double.IsFinite).Concat(bars ? [0.0] : []).DefaultIfEmpty().ToArray();
        var (min, max) = (all.Min(), all.Max());
        var margin = Math.Max((bars ? 0.12 : 0.05) * (max - min), 1e-9);
        return chart.WithYAxisStyle<double, double, string>(MinMax: Tuple.Create(bars && min == 0 ? 0 : min - margin, max + margin));
    }

    private static bool HasBarTitle(GenericChart chart) =>
        chart.GetTraces().Any(trace => TitleOf(trace.TryGetTypedPropertyValue<ColorBar>("colorbar")?.Value).Length > 0);

    private static string TitleOf(GenericChart chart) => TitleOf(chart.GetLayout());

    private static string TitleOf(DynamicObj.DynamicObj? titled) =>
        titled?.TryGetTypedPropertyValue<Title>("title")?.Value.TryGetTypedPropertyValue<string>("text")?.Value ?? "";

    private static Annotation[] Notes(GenericChart chart) =>
        chart.GetLayout().TryGetTypedPropertyValue<IEnumerable<object>>("annotations")?.Value.OfType<Annotation>().ToArray() ?? [];
}
