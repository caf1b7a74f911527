using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>A chart of how often values fall into bins.</summary>
    public static GenericChart Histogram<XType, YType, TextType>(
        Optional<IEnumerable<XType>> X = default,
        Optional<IEnumerable<YType>> Y = default,
        Optional<StyleParam.Orientation> Orientation = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.HistFunc> HistFunc = default,
        Optional<StyleParam.HistNorm> HistNorm = default,
        Optional<string> AlignmentGroup = default,
        Optional<string> OffsetGroup = default,
        Optional<int> NBinsX = default,
        Optional<int> NBinsY = default,
        Optional<string> BinGroup = default,
        Optional<Bins> XBins = default,
        Optional<Bins> YBins = default,
        Optional<Color> MarkerColor = default,
        Optional<Marker> Marker = default,
        Optional<Line> Line = default,
        Optional<Error> XError = default,
        Optional<Error> YError = default,
        Optional<Cumulative> Cumulative = default,
        Optional<Hoverlabel> HoverLabel = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Trace.Chart("histogram", UseDefaults,
            ("x", X),
            ("y", Y),
            ("marker", Marker),
            ("marker.line", Line),
            ("orientation", Orientation),
            ("name", Name),
            ("showlegend", ShowLegend),
            ("opacity", Opacity),
            ("text", Text),
            ("text", MultiText),
            ("histfunc", HistFunc),
            ("histnorm", HistNorm),
            ("alignmentgroup", AlignmentGroup),
            ("offsetgroup", OffsetGroup),
            ("nbinsx", NBinsX),
            ("nbinsy", NBinsY),
            ("bingroup", BinGroup),
            ("xbins", XBins),
            ("ybins", YBins),
            ("marker.color", MarkerColor),
            ("error_x", XError),
            ("error_y", YError),
            ("cumulative", Cumulative),
            ("hoverlabel", HoverLabel));

    /// <summary>A chart of median, quartiles and whiskers.</summary>
    public static GenericChart BoxPlot<XType, YType, TextType>(
        Optional<IEnumerable<XType>> X = default,
        Optional<IEnumerable<YType>> Y = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<Color> FillColor = default,
        Optional<Color> MarkerColor = default,
        Optional<Marker> Marker = default,
        Optional<double> Opacity = default,
        Optional<double> WhiskerWidth = default,
        Optional<StyleParam.BoxPoints> BoxPoints = default,
        Optional<StyleParam.BoxMean> BoxMean = default,
        Optional<double> Jitter = default,
        Optional<double> PointPos = default,
        Optional<StyleParam.Orientation> Orientation = default,
        Optional<Color> OutlineColor = default,
        Optional<double> OutlineWidth = default,
        Optional<Line> Outline = default,
        Optional<string> AlignmentGroup = default,
        Optional<string> OffsetGroup = default,
        Optional<bool> Notched = default,
        Optional<double> NotchWidth = default,
        Optional<StyleParam.QuartileMethod> QuartileMethod = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Trace.Chart("box", UseDefaults,
            ("x", X),
            ("y", Y),
            ("marker", Marker),
            ("line", Outline),
            ("name", Name),
            ("showlegend", ShowLegend),
            ("text", Text),
            ("text", MultiText),
            ("fillcolor", FillColor),
            ("marker.color", MarkerColor),
            ("opacity", Opacity),
            ("whiskerwidth", WhiskerWidth),
            ("boxpoints", BoxPoints),
            ("boxmean", BoxMean),
            ("jitter", Jitter),
            ("pointpos", PointPos),
            ("orientation", Orientation),
            ("line.color", OutlineColor),
            ("line.width", OutlineWidth),
            ("alignmentgroup", AlignmentGroup),
            ("offsetgroup", OffsetGroup),
            ("notched", Notched),
            ("notchwidth", NotchWidth),
            ("quartilemethod", QuartileMethod));
}
