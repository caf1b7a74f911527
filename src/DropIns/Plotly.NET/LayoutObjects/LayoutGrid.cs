using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>Rows and columns of subplots.</summary>
public class LayoutGrid : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static LayoutGrid init(
        FSharpOption<Tuple<StyleParam.LinearAxisId, StyleParam.LinearAxisId>[][]>? SubPlots = null,
        FSharpOption<StyleParam.LinearAxisId[]>? XAxes = null,
        FSharpOption<StyleParam.LinearAxisId[]>? YAxes = null,
        FSharpOption<int>? Rows = null,
        FSharpOption<int>? Columns = null,
        FSharpOption<StyleParam.LayoutGridRowOrder>? RowOrder = null,
        FSharpOption<StyleParam.LayoutGridPattern>? Pattern = null,
        FSharpOption<double>? XGap = null,
        FSharpOption<double>? YGap = null,
        FSharpOption<Domain>? Domain = null,
        FSharpOption<StyleParam.LayoutGridXSide>? XSide = null,
        FSharpOption<StyleParam.LayoutGridYSide>? YSide = null) =>
        new LayoutGrid().With(
            ("subplots", SubPlots),
            ("xaxes", XAxes),
            ("yaxes", YAxes),
            ("rows", Rows),
            ("columns", Columns),
            ("roworder", RowOrder),
            ("pattern", Pattern),
            ("xgap", XGap),
            ("ygap", YGap),
            ("domain", Domain),
            ("xside", XSide),
            ("yside", YSide));
}
