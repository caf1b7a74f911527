using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>A chart of a matrix as coloured cells; the first row is at the bottom unless the axis is reversed.</summary>
    public static GenericChart Heatmap<ZType, XType, YType, TextType>(
        IEnumerable<IEnumerable<ZType>> zData,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<XType>> X = default,
        Optional<int> XGap = default,
        Optional<IEnumerable<YType>> Y = default,
        Optional<int> YGap = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<ColorBar> ColorBar = default,
        Optional<StyleParam.Colorscale> ColorScale = default,
        Optional<bool> ShowScale = default,
        Optional<bool> ReverseScale = default,
        Optional<StyleParam.SmoothAlg> ZSmooth = default,
        Optional<bool> Transpose = default,
        Optional<bool> UseWebGL = default,
        Optional<bool> ReverseYAxis = default,
        Optional<bool> UseDefaults = default)
        where ZType : IConvertible
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Trace.Chart("heatmap", UseDefaults,
            ("x", X),
            ("y", Y),
            ("z", zData),
            ("name", Name),
            ("showlegend", ShowLegend),
            ("opacity", Opacity),
            ("xgap", XGap),
            ("ygap", YGap),
            ("text", Text),
            ("text", MultiText),
            ("colorbar", ColorBar),
            ("colorscale", ColorScale),
            ("showscale", ShowScale),
            ("reversescale", ReverseScale),
            ("zsmooth", ZSmooth),
            ("transpose", Transpose)).WithReversedYAxis(ReverseYAxis);

    /// <summary>A heatmap with a text in each cell.</summary>
    public static GenericChart AnnotatedHeatmap<ZType, XType, YType, TextType>(
        IEnumerable<IEnumerable<ZType>> zData,
        IEnumerable<IEnumerable<string>> annotationText,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<XType>> X = default,
        Optional<int> XGap = default,
        Optional<IEnumerable<YType>> Y = default,
        Optional<int> YGap = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<ColorBar> ColorBar = default,
        Optional<StyleParam.Colorscale> ColorScale = default,
        Optional<bool> ShowScale = default,
        Optional<bool> ReverseScale = default,
        Optional<StyleParam.SmoothAlg> ZSmooth = default,
        Optional<bool> Transpose = default,
        Optional<bool> UseWebGL = default,
        Optional<bool> ReverseYAxis = default,
        Optional<bool> UseDefaults = default)
        where ZType : IConvertible
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Trace.Chart("heatmap", UseDefaults,
            ("x", X),
            ("y", Y),
            ("z", zData),
            ("text", annotationText),
            ("name", Name),
            ("showlegend", ShowLegend),
            ("opacity", Opacity),
            ("xgap", XGap),
            ("ygap", YGap),
            ("colorbar", ColorBar),
            ("colorscale", ColorScale),
            ("showscale", ShowScale),
            ("reversescale", ReverseScale),
            ("zsmooth", ZSmooth),
            ("transpose", Transpose),
            ("hovertext", Text),
            ("hovertext", MultiText),
            ("texttemplate", "%{text}")).WithReversedYAxis(ReverseYAxis);

    /// <summary>A chart of a matrix as contour lines.</summary>
    public static GenericChart Contour<ZType, XType, YType, TextType>(
        IEnumerable<IEnumerable<ZType>> zData,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<XType>> X = default,
        Optional<IEnumerable<YType>> Y = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<ColorBar> ColorBar = default,
        Optional<StyleParam.Colorscale> ColorScale = default,
        Optional<bool> ShowScale = default,
        Optional<bool> ReverseScale = default,
        Optional<bool> Transpose = default,
        Optional<Color> ContourLineColor = default,
        Optional<StyleParam.DrawingStyle> ContourLineDash = default,
        Optional<double> ContourLineSmoothing = default,
        Optional<Line> ContourLine = default,
        Optional<StyleParam.ContourColoring> ContoursColoring = default,
        Optional<StyleParam.ConstraintOperation> ContoursOperation = default,
        Optional<StyleParam.ContourType> ContoursType = default,
        Optional<bool> ShowContourLabels = default,
        Optional<Font> ContourLabelFont = default,
        Optional<Contours> Contours = default,
        Optional<Color> FillColor = default,
        Optional<int> NContours = default,
        Optional<bool> UseDefaults = default)
        where ZType : IConvertible
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Trace.Chart("contour", UseDefaults,
            ("x", X),
            ("y", Y),
            ("z", zData),
            ("line", ContourLine),
            ("contours", Contours),
            ("name", Name),
            ("showlegend", ShowLegend),
            ("opacity", Opacity),
            ("text", Text),
            ("text", MultiText),
            ("colorbar", ColorBar),
            ("colorscale", ColorScale),
            ("showscale", ShowScale),
            ("reversescale", ReverseScale),
            ("transpose", Transpose),
            ("line.color", ContourLineColor),
            ("line.dash", ContourLineDash),
            ("line.smoothing", ContourLineSmoothing),
            ("contours.coloring", ContoursColoring),
            ("contours.operation", ContoursOperation),
            ("contours.type", ContoursType),
            ("contours.showlabels", ShowContourLabels),
            ("contours.labelfont", ContourLabelFont),
            ("fillcolor", FillColor),
            ("ncontours", NContours));

    /// <summary>A chart of how often pairs of values fall into the cells of a grid.</summary>
    public static GenericChart Histogram2D<XType, YType, ZType>(
        IEnumerable<XType> x,
        IEnumerable<YType> y,
        Optional<IEnumerable<IEnumerable<ZType>>> Z = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<int> XGap = default,
        Optional<int> YGap = default,
        Optional<StyleParam.HistFunc> HistFunc = default,
        Optional<StyleParam.HistNorm> HistNorm = default,
        Optional<int> NBinsX = default,
        Optional<int> NBinsY = default,
        Optional<Bins> XBins = default,
        Optional<Bins> YBins = default,
        Optional<ColorBar> ColorBar = default,
        Optional<StyleParam.Colorscale> ColorScale = default,
        Optional<bool> ShowScale = default,
        Optional<bool> ReverseScale = default,
        Optional<StyleParam.SmoothAlg> ZSmooth = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where ZType : IConvertible =>
        Trace.Chart("histogram2d", UseDefaults,
            ("x", x),
            ("y", y),
            ("z", Z),
            ("name", Name),
            ("showlegend", ShowLegend),
            ("opacity", Opacity),
            ("xgap", XGap),
            ("ygap", YGap),
            ("histfunc", HistFunc),
            ("histnorm", HistNorm),
            ("nbinsx", NBinsX),
            ("nbinsy", NBinsY),
            ("xbins", XBins),
            ("ybins", YBins),
            ("colorbar", ColorBar),
            ("colorscale", ColorScale),
            ("showscale", ShowScale),
            ("reversescale", ReverseScale),
            ("zsmooth", ZSmooth));

    /// <summary>A chart of an image, given as rows of pixels of colour components, or as a source.</summary>
    public static GenericChart Image<IdType>(
        Optional<IEnumerable<IEnumerable<IEnumerable<int>>>> Z = default,
        Optional<string> Source = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<IdType>> Ids = default,
        Optional<StyleParam.ColorModel> ColorModel = default,
        Optional<StyleParam.SmoothAlg> ZSmooth = default,
        Optional<bool> UseDefaults = default)
        where IdType : IConvertible =>
        Trace.Chart("image", UseDefaults,
            ("z", Z),
            ("source", Source),
            ("name", Name),
            ("showlegend", ShowLegend),
            ("opacity", Opacity),
            ("ids", Ids),
            ("colormodel", ColorModel),
            ("zsmooth", ZSmooth));
}
