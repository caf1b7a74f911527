using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>The label beside the pointer.</summary>
public class Hoverlabel : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Hoverlabel init(
        FSharpOption<Color>? BgColor = null,
        FSharpOption<Color>? BorderColor = null,
        FSharpOption<Font>? Font = null,
        FSharpOption<StyleParam.HorizontalAlign>? Align = null,
        FSharpOption<int>? Namelength = null) =>
        new Hoverlabel().With(
            ("bgcolor", BgColor),
            ("bordercolor", BorderColor),
            ("font", Font),
            ("align", Align),
            ("namelength", Namelength));
}
