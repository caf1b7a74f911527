using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>How the slider shows where it stands.</summary>
public class SliderCurrentValue : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static SliderCurrentValue init(
        FSharpOption<Font>? Font = null,
        FSharpOption<int>? Offset = null,
        FSharpOption<string>? Prefix = null,
        FSharpOption<string>? Suffix = null,
        FSharpOption<bool>? Visible = null,
        FSharpOption<StyleParam.XAnchorPosition>? XAnchor = null) =>
        new SliderCurrentValue().With(
            ("font", Font),
            ("offset", Offset),
            ("prefix", Prefix),
            ("suffix", Suffix),
            ("visible", Visible),
            ("xanchor", XAnchor));
}
