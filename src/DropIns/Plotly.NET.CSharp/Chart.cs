using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

/// <summary>Makes charts.</summary>
public static partial class Chart
{
    /// <summary>One chart with the traces of all; of layout properties that several set, the last counts.</summary>
    /// <exception cref="ArgumentException">There is no chart to combine.</exception>
    public static GenericChart Combine(IEnumerable<GenericChart> gCharts) => GenericChart.combine(gCharts);

    /// <summary>A chart that shows nothing, to leave a place in a grid empty.</summary>
    public static GenericChart Invisible() =>
        Trace.Chart("scatter", default(Optional<bool>), ("x", Array.Empty<double>()), ("y", Array.Empty<double>()), ("showlegend", false))
            .WithLayoutProperties(("xaxis.visible", false), ("yaxis.visible", false));

    /// <summary>The charts side by side and one below another, each with axes of its own unless the pattern says otherwise.</summary>
    /// <exception cref="ArgumentException">There is no chart, or there are more than the grid has places.</exception>
    public static GenericChart Grid(
        IEnumerable<GenericChart> gCharts,
        int nRows,
        int nCols,
        Optional<IEnumerable<string>> SubPlotTitles = default,
        Optional<Font> SubPlotTitleFont = default,
        Optional<double> SubPlotTitleOffset = default,
        Optional<Tuple<StyleParam.LinearAxisId, StyleParam.LinearAxisId>[][]> SubPlots = default,
        Optional<StyleParam.LinearAxisId[]> XAxes = default,
        Optional<StyleParam.LinearAxisId[]> YAxes = default,
        Optional<StyleParam.LayoutGridRowOrder> RowOrder = default,
        Optional<StyleParam.LayoutGridPattern> Pattern = default,
        Optional<double> XGap = default,
        Optional<double> YGap = default,
        Optional<Domain> Domain = default,
        Optional<StyleParam.LayoutGridXSide> XSide = default,
        Optional<StyleParam.LayoutGridYSide> YSide = default)
    {
        var coupled = Pattern.Value == StyleParam.LayoutGridPattern.Coupled;
        return Subplots.Grid(
            [.. gCharts], nRows, nCols, SubPlotTitles.Value, SubPlotTitleFont.Value,
            SubPlotTitleOffset.IsSome ? SubPlotTitleOffset.Value : null,
            XGap.IsSome ? XGap.Value : coupled ? 0.1 : 0.25, YGap.IsSome ? YGap.Value : coupled ? 0.1 : 0.4,
            RowOrder.Value == StyleParam.LayoutGridRowOrder.BottomToTop, coupled,
            ("grid.subplots", SubPlots), ("grid.xaxes", XAxes), ("grid.yaxes", YAxes), ("grid.roworder", RowOrder),
            ("grid.pattern", Pattern.IsSome ? Pattern : StyleParam.LayoutGridPattern.Independent), ("grid.xgap", XGap), ("grid.ygap", YGap),
            ("grid.domain", Domain), ("grid.xside", XSide), ("grid.yside", YSide));
    }

    /// <summary>The charts one below another.</summary>
    /// <exception cref="ArgumentException">There is no chart.</exception>
    public static GenericChart SingleStack(
        IEnumerable<GenericChart> gCharts,
        Optional<IEnumerable<string>> SubPlotTitles = default,
        Optional<Font> SubPlotTitleFont = default,
        Optional<double> SubPlotTitleOffset = default,
        Optional<Tuple<StyleParam.LinearAxisId, StyleParam.LinearAxisId>[][]> SubPlots = default,
        Optional<StyleParam.LinearAxisId[]> XAxes = default,
        Optional<StyleParam.LinearAxisId[]> YAxes = default,
        Optional<StyleParam.LayoutGridRowOrder> RowOrder = default,
        Optional<StyleParam.LayoutGridPattern> Pattern = default,
        Optional<double> XGap = default,
        Optional<double> YGap = default,
        Optional<Domain> Domain = default,
        Optional<StyleParam.LayoutGridXSide> XSide = default,
        Optional<StyleParam.LayoutGridYSide> YSide = default)
    {
        GenericChart[] charts = [.. gCharts];
        return Grid(
            charts, charts.Length, 1, SubPlotTitles, SubPlotTitleFont, SubPlotTitleOffset, SubPlots, XAxes, YAxes, RowOrder, Pattern,
            XGap, YGap, Domain, XSide, YSide);
    }

    private static string ScatterType(Optional<bool> useWebGL) => useWebGL.Value ? "scattergl" : "scatter";

    private static string ModeOf(StyleParam.Mode mode, Optional<bool> showMarkers, bool showText)
    {
        var parts = mode.ToString().Split('+').Where(part => part != "none").ToList();
        if (showMarkers.Value && !parts.Contains("markers")) parts.Add("markers");
        if (showText && !parts.Contains("text")) parts.Add("text");
        return parts.Count == 0 ? "none" : string.Join('+', parts);
    }
}
