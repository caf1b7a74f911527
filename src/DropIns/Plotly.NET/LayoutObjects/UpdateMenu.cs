using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>Buttons beside the chart that change it.</summary>
public class UpdateMenu : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static UpdateMenu init(
        FSharpOption<int>? Active = null,
        FSharpOption<Color>? BGColor = null,
        FSharpOption<Color>? BorderColor = null,
        FSharpOption<IEnumerable<UpdateMenuButton>>? Buttons = null,
        FSharpOption<StyleParam.UpdateMenuDirection>? Direction = null,
        FSharpOption<Font>? Font = null,
        FSharpOption<string>? Name = null,
        FSharpOption<Padding>? Pad = null,
        FSharpOption<bool>? ShowActive = null,
        FSharpOption<string>? TemplateItemName = null,
        FSharpOption<StyleParam.UpdateMenuType>? Type = null,
        FSharpOption<bool>? Visible = null,
        FSharpOption<double>? X = null,
        FSharpOption<StyleParam.XAnchorPosition>? XAnchor = null,
        FSharpOption<double>? Y = null,
        FSharpOption<StyleParam.YAnchorPosition>? YAnchor = null) =>
        new UpdateMenu().With(
            ("active", Active),
            ("bgcolor", BGColor),
            ("bordercolor", BorderColor),
            ("buttons", Buttons),
            ("direction", Direction),
            ("font", Font),
            ("name", Name),
            ("pad", Pad),
            ("showactive", ShowActive),
            ("templateitemname", TemplateItemName),
            ("type", Type),
            ("visible", Visible),
            ("x", X),
            ("xanchor", XAnchor),
            ("y", Y),
            ("yanchor", YAnchor));
}
