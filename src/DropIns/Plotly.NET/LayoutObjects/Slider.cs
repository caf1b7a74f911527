using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>A slider below the chart whose steps change it.</summary>
public class Slider : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Slider init(
        FSharpOption<int>? Active = null,
        FSharpOption<Color>? ActiveBgColor = null,
        FSharpOption<Color>? BgColor = null,
        FSharpOption<Color>? BorderColor = null,
        FSharpOption<int>? BorderWidth = null,
        FSharpOption<SliderCurrentValue>? CurrentValue = null,
        FSharpOption<Font>? Font = null,
        FSharpOption<double>? Len = null,
        FSharpOption<StyleParam.UnitMode>? LenMode = null,
        FSharpOption<int>? MinorTickLen = null,
        FSharpOption<string>? Name = null,
        FSharpOption<Padding>? Padding = null,
        FSharpOption<IEnumerable<SliderStep>>? Steps = null,
        FSharpOption<string>? TemplateItemName = null,
        FSharpOption<Color>? TickColor = null,
        FSharpOption<int>? TickLen = null,
        FSharpOption<int>? TickWidth = null,
        FSharpOption<bool>? Visible = null,
        FSharpOption<int>? X = null,
        FSharpOption<StyleParam.XAnchorPosition>? XAnchor = null,
        FSharpOption<int>? Y = null,
        FSharpOption<StyleParam.YAnchorPosition>? YAnchor = null) =>
        new Slider().With(
            ("active", Active),
            ("activebgcolor", ActiveBgColor),
            ("bgcolor", BgColor),
            ("bordercolor", BorderColor),
            ("borderwidth", BorderWidth),
            ("currentvalue", CurrentValue),
            ("font", Font),
            ("len", Len),
            ("lenmode", LenMode),
            ("minorticklen", MinorTickLen),
            ("name", Name),
            ("pad", Padding),
            ("steps", Steps),
            ("templateitemname", TemplateItemName),
            ("tickcolor", TickColor),
            ("ticklen", TickLen),
            ("tickwidth", TickWidth),
            ("visible", Visible),
            ("x", X),
            ("xanchor", XAnchor),
            ("y", Y),
            ("yanchor", YAnchor));
}
