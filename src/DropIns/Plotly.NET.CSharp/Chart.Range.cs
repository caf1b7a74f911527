using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>A chart of points or lines at x and y on the band between a lower and an upper line.</summary>
    public static GenericChart Range<XType, YType, TextType>(
        IEnumerable<XType> x,
        IEnumerable<YType> y,
        IEnumerable<YType> upper,
        IEnumerable<YType> lower,
        StyleParam.Mode mode,
        Optional<string> Name = default,
        Optional<string> GroupName = default,
        Optional<bool> ShowMarkers = default,
        Optional<bool> ShowLegend = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default,
        Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default,
        Optional<Marker> UpperMarker = default,
        Optional<Marker> LowerMarker = default,
        Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default,
        Optional<double> LineWidth = default,
        Optional<StyleParam.DrawingStyle> LineDash = default,
        Optional<Line> Line = default,
        Optional<Line> UpperLine = default,
        Optional<Line> LowerLine = default,
        Optional<Color> RangeColor = default,
        Optional<TextType> UpperText = default,
        Optional<IEnumerable<TextType>> MultiUpperText = default,
        Optional<TextType> LowerText = default,
        Optional<IEnumerable<TextType>> MultiLowerText = default,
        Optional<Font> TextFont = default,
        Optional<string> LowerName = default,
        Optional<string> UpperName = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible
    {
        XType[] places = [.. x];
        var band = RangeColor.IsSome ? RangeColor.Value : Color.fromARGB(51, 0, 114, 178);
        var lowerEdge = Edge(lower, LowerName.IsSome ? LowerName.Value : "lower", LowerMarker, LowerLine, LowerText, MultiLowerText);
        var upperEdge = Edge(upper, UpperName.IsSome ? UpperName.Value : "upper", UpperMarker, UpperLine, UpperText, MultiUpperText)
            .WithTraceProperties(("fill", StyleParam.Fill.ToNext_y), ("fillcolor", band));
        var middle = Scatter<XType, YType, TextType>(
            places, y, mode: mode, Name: Name, ShowLegend: ShowLegend, Text: Text, MultiText: MultiText, TextPosition: TextPosition,
            MultiTextPosition: MultiTextPosition, MarkerColor: MarkerColor, MarkerColorScale: MarkerColorScale, MarkerOutline: MarkerOutline,
            MarkerSymbol: MarkerSymbol, MultiMarkerSymbol: MultiMarkerSymbol, Marker: Marker, LineColor: LineColor,
            LineColorScale: LineColorScale, LineWidth: LineWidth, LineDash: LineDash, Line: Line, UseDefaults: UseDefaults);
        // The middle comes first: then the first colour is its own.
        return Combine([middle.WithTraceProperties(("textfont", TextFont), ("legendgroup", GroupName)), lowerEdge, upperEdge]);

        GenericChart Edge(
            IEnumerable<YType> values, string name, Optional<Marker> marker, Optional<Line> line, Optional<TextType> text,
            Optional<IEnumerable<TextType>> texts) => Trace.Chart("scatter", UseDefaults,
            ("x", places), ("y", values), ("mode", ModeOf(StyleParam.Mode.Lines, ShowMarkers, false)), ("name", name), ("showlegend", false),
            ("legendgroup", GroupName), ("marker", marker), ("line", line.IsSome ? line.Value : NET.Line.init(Width: 0.0)), ("text", text),
            ("text", texts), ("textfont", TextFont));
    }
}
