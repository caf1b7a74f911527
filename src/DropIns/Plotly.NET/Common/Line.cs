using Microsoft.FSharp.Core;

namespace Plotly.NET;

/// <summary>The line of a trace or the outline of a mark.</summary>
public class Line : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Line init(
        FSharpOption<StyleParam.BackOff>? BackOff = null,
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
        new Line().With(
            ("backoff", BackOff),
            ("autocolorscale", AutoColorScale),
            ("cauto", CAuto),
            ("cmax", CMax),
            ("cmid", CMid),
            ("cmin", CMin),
            ("color", Color),
            ("coloraxis", ColorAxis),
            ("colorscale", Colorscale),
            ("reversescale", ReverseScale),
            ("showscale", ShowScale),
            ("colorbar", ColorBar),
            ("dash", Dash),
            ("shape", Shape),
            ("simplify", Simplify),
            ("smoothing", Smoothing),
            ("width", Width),
            ("width", MultiWidth),
            ("outliercolor", OutlierColor),
            ("outlierwidth", OutlierWidth));
}
