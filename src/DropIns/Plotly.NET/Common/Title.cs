using Microsoft.FSharp.Core;

namespace Plotly.NET;

/// <summary>The title of a chart, an axis, a legend or a colour bar.</summary>
public class Title : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Title init(
        FSharpOption<string>? Text = null,
        FSharpOption<Font>? Font = null,
        FSharpOption<bool>? AutoMargin = null,
        FSharpOption<Padding>? Pad = null,
        FSharpOption<double>? X = null,
        FSharpOption<StyleParam.XAnchorPosition>? XAnchor = null,
        FSharpOption<string>? XRef = null,
        FSharpOption<double>? Y = null,
        FSharpOption<StyleParam.YAnchorPosition>? YAnchor = null,
        FSharpOption<string>? YRef = null,
        FSharpOption<int>? Standoff = null,
        FSharpOption<StyleParam.Side>? Side = null) =>
        new Title().With(
            ("text", Text),
            ("font", Font),
            ("automargin", AutoMargin),
            ("pad", Pad),
            ("x", X),
            ("xanchor", XAnchor),
            ("xref", XRef),
            ("y", Y),
            ("yanchor", YAnchor),
            ("yref", YRef),
            ("standoff", Standoff),
            ("side", Side));
}
