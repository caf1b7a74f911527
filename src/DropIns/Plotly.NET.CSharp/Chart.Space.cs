using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>A chart of a matrix as a surface in three dimensions.</summary>
    public static GenericChart Surface<ZType, XType, YType, TextType>(
        IEnumerable<IEnumerable<ZType>> zData,
        Optional<IEnumerable<XType>> X = default,
        Optional<IEnumerable<YType>> Y = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<Contours> Contours = default,
        Optional<StyleParam.Colorscale> ColorScale = default,
        Optional<bool> ShowScale = default,
        Optional<bool> UseDefaults = default)
        where ZType : IConvertible
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Trace.Chart("surface", UseDefaults,
            ("x", X),
            ("y", Y),
            ("z", zData),
            ("contours", Contours),
            ("name", Name),
            ("showlegend", ShowLegend),
            ("opacity", Opacity),
            ("text", Text),
            ("text", MultiText),
            ("colorscale", ColorScale),
            ("showscale", ShowScale));

    /// <summary>A chart of points, lines or text in three dimensions.</summary>
    public static GenericChart Scatter3D<XType, YType, ZType, TextType>(
        IEnumerable<XType> x,
        IEnumerable<YType> y,
        IEnumerable<ZType> z,
        StyleParam.Mode mode,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default,
        Optional<StyleParam.MarkerSymbol3D> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol3D>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default,
        Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default,
        Optional<double> LineWidth = default,
        Optional<StyleParam.DrawingStyle> LineDash = default,
        Optional<Line> Line = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where ZType : IConvertible
        where TextType : IConvertible =>
        Trace.Chart("scatter3d", UseDefaults,
            ("x", x),
            ("y", y),
            ("z", z),
            ("mode", ModeOf(mode, false, TextPosition.IsSome || MultiTextPosition.IsSome)),
            ("marker", Marker),
            ("line", Line),
            ("name", Name),
            ("showlegend", ShowLegend),
            ("opacity", Opacity),
            ("marker.opacity", MultiOpacity),
            ("text", Text),
            ("text", MultiText),
            ("textposition", TextPosition),
            ("textposition", MultiTextPosition),
            ("marker.color", MarkerColor),
            ("marker.colorscale", MarkerColorScale),
            ("marker.line", MarkerOutline),
            ("marker.symbol", MarkerSymbol),
            ("marker.symbol", MultiMarkerSymbol),
            ("line.color", LineColor),
            ("line.colorscale", LineColorScale),
            ("line.width", LineWidth),
            ("line.dash", LineDash));

    /// <summary>A chart of points in three dimensions.</summary>
    public static GenericChart Point3D<XType, YType, ZType, TextType>(
        IEnumerable<XType> x,
        IEnumerable<YType> y,
        IEnumerable<ZType> z,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default,
        Optional<StyleParam.MarkerSymbol3D> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol3D>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where ZType : IConvertible
        where TextType : IConvertible =>
        Trace.Chart("scatter3d", UseDefaults,
            ("x", x),
            ("y", y),
            ("z", z),
            ("mode", ModeOf(StyleParam.Mode.Markers, false, TextPosition.IsSome || MultiTextPosition.IsSome)),
            ("marker", Marker),
            ("name", Name),
            ("showlegend", ShowLegend),
            ("opacity", Opacity),
            ("marker.opacity", MultiOpacity),
            ("text", Text),
            ("text", MultiText),
            ("textposition", TextPosition),
            ("textposition", MultiTextPosition),
            ("marker.color", MarkerColor),
            ("marker.colorscale", MarkerColorScale),
            ("marker.line", MarkerOutline),
            ("marker.symbol", MarkerSymbol),
            ("marker.symbol", MultiMarkerSymbol));

    /// <summary>A chart of a line in three dimensions.</summary>
    public static GenericChart Line3D<XType, YType, ZType, TextType>(
        IEnumerable<XType> x,
        IEnumerable<YType> y,
        IEnumerable<ZType> z,
        Optional<bool> ShowMarkers = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default,
        Optional<StyleParam.MarkerSymbol3D> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol3D>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default,
        Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default,
        Optional<double> LineWidth = default,
        Optional<StyleParam.DrawingStyle> LineDash = default,
        Optional<Line> Line = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where ZType : IConvertible
        where TextType : IConvertible =>
        Trace.Chart("scatter3d", UseDefaults,
            ("x", x),
            ("y", y),
            ("z", z),
            ("mode", ModeOf(StyleParam.Mode.Lines, ShowMarkers, TextPosition.IsSome || MultiTextPosition.IsSome)),
            ("marker", Marker),
            ("line", Line),
            ("name", Name),
            ("showlegend", ShowLegend),
            ("opacity", Opacity),
            ("marker.opacity", MultiOpacity),
            ("text", Text),
            ("text", MultiText),
            ("textposition", TextPosition),
            ("textposition", MultiTextPosition),
            ("marker.color", MarkerColor),
            ("marker.colorscale", MarkerColorScale),
            ("marker.line", MarkerOutline),
            ("marker.symbol", MarkerSymbol),
            ("marker.symbol", MultiMarkerSymbol),
            ("line.color", LineColor),
            ("line.colorscale", LineColorScale),
            ("line.width", LineWidth),
            ("line.dash", LineDash));
}
