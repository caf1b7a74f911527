using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

public static partial class GenericChartExtensions
{
    /// <summary>Sets name, visibility and legend entry of every trace.</summary>
    public static GenericChart WithTraceInfo(
        this GenericChart gChart,
        FSharpOption<string>? Name = null,
        FSharpOption<StyleParam.Visible>? Visible = null,
        FSharpOption<bool>? ShowLegend = null,
        FSharpOption<int>? LegendRank = null,
        FSharpOption<string>? LegendGroup = null,
        FSharpOption<Title>? LegendGroupTitle = null) =>
        gChart.WithTraceProperties(
            ("name", Name),
            ("visible", Visible),
            ("showlegend", ShowLegend),
            ("legendrank", LegendRank),
            ("legendgroup", LegendGroup),
            ("legendgrouptitle", LegendGroupTitle));

    /// <summary>Sets the marks of every trace.</summary>
    public static GenericChart WithMarker(
        this GenericChart gChart,
        Marker marker) =>
        gChart.WithTraceProperties(("marker", marker));

    /// <summary>Sets properties of the marks of every trace.</summary>
    public static GenericChart WithMarkerStyle(
        this GenericChart gChart,
        FSharpOption<bool>? AutoColorScale = null,
        FSharpOption<bool>? CAuto = null,
        FSharpOption<double>? CMax = null,
        FSharpOption<double>? CMid = null,
        FSharpOption<double>? CMin = null,
        FSharpOption<Color>? Color = null,
        FSharpOption<IEnumerable<Color>>? Colors = null,
        FSharpOption<StyleParam.SubPlotId>? ColorAxis = null,
        FSharpOption<ColorBar>? ColorBar = null,
        FSharpOption<StyleParam.Colorscale>? Colorscale = null,
        FSharpOption<Gradient>? Gradient = null,
        FSharpOption<Line>? Outline = null,
        FSharpOption<int>? MaxDisplayed = null,
        FSharpOption<double>? Opacity = null,
        FSharpOption<IEnumerable<double>>? MultiOpacity = null,
        FSharpOption<Pattern>? Pattern = null,
        FSharpOption<bool>? ReverseScale = null,
        FSharpOption<bool>? ShowScale = null,
        FSharpOption<int>? Size = null,
        FSharpOption<IEnumerable<int>>? MultiSize = null,
        FSharpOption<int>? SizeMin = null,
        FSharpOption<StyleParam.MarkerSizeMode>? SizeMode = null,
        FSharpOption<int>? SizeRef = null,
        FSharpOption<StyleParam.MarkerSymbol>? Symbol = null,
        FSharpOption<IEnumerable<StyleParam.MarkerSymbol>>? MultiSymbol = null,
        FSharpOption<StyleParam.MarkerSymbol3D>? Symbol3D = null,
        FSharpOption<IEnumerable<StyleParam.MarkerSymbol3D>>? MultiSymbol3D = null,
        FSharpOption<Color>? OutlierColor = null,
        FSharpOption<int>? OutlierWidth = null) =>
        gChart.WithTraceProperties(
            ("marker.autocolorscale", AutoColorScale),
            ("marker.cauto", CAuto),
            ("marker.cmax", CMax),
            ("marker.cmid", CMid),
            ("marker.cmin", CMin),
            ("marker.color", Color),
            ("marker.color", Colors),
            ("marker.coloraxis", ColorAxis),
            ("marker.colorbar", ColorBar),
            ("marker.colorscale", Colorscale),
            ("marker.gradient", Gradient),
            ("marker.line", Outline),
            ("marker.maxdisplayed", MaxDisplayed),
            ("marker.opacity", Opacity),
            ("marker.opacity", MultiOpacity),
            ("marker.pattern", Pattern),
            ("marker.reversescale", ReverseScale),
            ("marker.showscale", ShowScale),
            ("marker.size", Size),
            ("marker.size", MultiSize),
            ("marker.sizemin", SizeMin),
            ("marker.sizemode", SizeMode),
            ("marker.sizeref", SizeRef),
            ("marker.symbol", Symbol),
            ("marker.symbol", MultiSymbol),
            ("marker.symbol", Symbol3D),
            ("marker.symbol", MultiSymbol3D),
            ("marker.outliercolor", OutlierColor),
            ("marker.outlierwidth", OutlierWidth));

    /// <summary>Sets the line of every trace.</summary>
    public static GenericChart WithLine(
        this GenericChart gChart,
        Line line) =>
        gChart.WithTraceProperties(("line", line));

    /// <summary>Sets properties of the line of every trace.</summary>
    public static GenericChart WithLineStyle(
        this GenericChart gChart,
        FSharpOption<bool>? AutoColorScale = null,
        FSharpOption<bool>? CAuto = null,
        FSharpOption<double>? CMax = null,
        FSharpOption<double>? CMid = null,
        FSharpOption<double>? CMin = null,
        FSharpOption<Color>? Color = null,
        FSharpOption<StyleParam.SubPlotId>? ColorAxis = null,
        FSharpOption<StyleParam.Colorscale>? Colorscale = null,
        FSharpOption<bool>? ReverseScale = null,
        FSharpOption<bool>? ShowScale = null,
        FSharpOption<ColorBar>? ColorBar = null,
        FSharpOption<StyleParam.DrawingStyle>? Dash = null,
        FSharpOption<StyleParam.Shape>? Shape = null,
        FSharpOption<bool>? Simplify = null,
        FSharpOption<double>? Smoothing = null,
        FSharpOption<double>? Width = null,
        FSharpOption<IEnumerable<double>>? MultiWidth = null,
        FSharpOption<Color>? OutlierColor = null,
        FSharpOption<double>? OutlierWidth = null) =>
        gChart.WithTraceProperties(
            ("line.autocolorscale", AutoColorScale),
            ("line.cauto", CAuto),
            ("line.cmax", CMax),
            ("line.cmid", CMid),
            ("line.cmin", CMin),
            ("line.color", Color),
            ("line.coloraxis", ColorAxis),
            ("line.colorscale", Colorscale),
            ("line.reversescale", ReverseScale),
            ("line.showscale", ShowScale),
            ("line.colorbar", ColorBar),
            ("line.dash", Dash),
            ("line.shape", Shape),
            ("line.simplify", Simplify),
            ("line.smoothing", Smoothing),
            ("line.width", Width),
            ("line.width", MultiWidth),
            ("line.outliercolor", OutlierColor),
            ("line.outlierwidth", OutlierWidth));

    /// <summary>Sets error bars in x on every trace.</summary>
    public static GenericChart WithXErrorStyle<k, l>(
        this GenericChart gChart,
        FSharpOption<IEnumerable<k>>? Array = null,
        FSharpOption<IEnumerable<l>>? Arrayminus = null,
        FSharpOption<bool>? Symmetric = null,
        FSharpOption<Color>? Color = null,
        FSharpOption<double>? Thickness = null,
        FSharpOption<double>? Width = null)
        where k : IConvertible
        where l : IConvertible =>
        gChart.WithTraceProperties(
            ("error_x.array", Array),
            ("error_x.arrayminus", Arrayminus),
            ("error_x.symmetric", Symmetric),
            ("error_x.color", Color),
            ("error_x.thickness", Thickness),
            ("error_x.width", Width));

    /// <summary>Sets error bars in y on every trace.</summary>
    public static GenericChart WithYErrorStyle<k, l>(
        this GenericChart gChart,
        FSharpOption<IEnumerable<k>>? Array = null,
        FSharpOption<IEnumerable<l>>? Arrayminus = null,
        FSharpOption<bool>? Symmetric = null,
        FSharpOption<Color>? Color = null,
        FSharpOption<double>? Thickness = null,
        FSharpOption<double>? Width = null)
        where k : IConvertible
        where l : IConvertible =>
        gChart.WithTraceProperties(
            ("error_y.array", Array),
            ("error_y.arrayminus", Arrayminus),
            ("error_y.symmetric", Symmetric),
            ("error_y.color", Color),
            ("error_y.thickness", Thickness),
            ("error_y.width", Width));

    /// <summary>Sets the colour bar of every trace.</summary>
    public static GenericChart WithColorBar(
        this GenericChart gChart,
        ColorBar colorbar) =>
        gChart.WithTraceProperties(("colorbar", colorbar));

    /// <summary>Sets title and style of the colour bar of every trace.</summary>
    public static GenericChart WithColorbar(
        this GenericChart gChart,
        Title title,
        FSharpOption<double>? Length = null,
        FSharpOption<Color>? OutlineColor = null,
        FSharpOption<Color>? BorderColor = null,
        FSharpOption<Color>? BGColor = null) =>
        gChart.WithTraceProperties(
            ("colorbar.title", title),
            ("colorbar.len", Length),
            ("colorbar.outlinecolor", OutlineColor),
            ("colorbar.bordercolor", BorderColor),
            ("colorbar.bgcolor", BGColor));
}
