using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>A line, rectangle, circle or path drawn on the chart.</summary>
public class Shape : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Shape init<X0Type, X1Type, Y0Type, Y1Type>(
        FSharpOption<bool>? Editable = null,
        FSharpOption<Color>? FillColor = null,
        FSharpOption<bool>? ShowLegend = null,
        FSharpOption<StyleParam.SubPlotId>? Legend = null,
        FSharpOption<int>? LegendRank = null,
        FSharpOption<string>? LegendGroup = null,
        FSharpOption<Title>? LegendGroupTitle = null,
        FSharpOption<double>? LegendWidth = null,
        FSharpOption<StyleParam.Layer>? Layer = null,
        FSharpOption<Line>? Line = null,
        FSharpOption<string>? Name = null,
        FSharpOption<double>? Opacity = null,
        FSharpOption<string>? Path = null,
        FSharpOption<string>? TemplateItemName = null,
        FSharpOption<StyleParam.ShapeType>? ShapeType = null,
        FSharpOption<bool>? Visible = null,
        FSharpOption<X0Type>? X0 = null,
        FSharpOption<X1Type>? X1 = null,
        FSharpOption<StyleParam.LinearAxisId>? XAnchor = null,
        FSharpOption<string>? Xref = null,
        FSharpOption<Y0Type>? Y0 = null,
        FSharpOption<Y1Type>? Y1 = null,
        FSharpOption<StyleParam.LinearAxisId>? YAnchor = null,
        FSharpOption<string>? Yref = null)
        where X0Type : IConvertible
        where X1Type : IConvertible
        where Y0Type : IConvertible
        where Y1Type : IConvertible =>
        new Shape().With(
            ("editable", Editable),
            ("fillcolor", FillColor),
            ("showlegend", ShowLegend),
            ("legend", Legend),
            ("legendrank", LegendRank),
            ("legendgroup", LegendGroup),
            ("legendgrouptitle", LegendGroupTitle),
            ("legendwidth", LegendWidth),
            ("layer", Layer),
            ("line", Line),
            ("name", Name),
            ("opacity", Opacity),
            ("path", Path),
            ("templateitemname", TemplateItemName),
            ("type", ShapeType),
            ("visible", Visible),
            ("x0", X0),
            ("x1", X1),
            ("xanchor", XAnchor),
            ("xref", Xref),
            ("y0", Y0),
            ("y1", Y1),
            ("yanchor", YAnchor),
            ("yref", Yref));
}
