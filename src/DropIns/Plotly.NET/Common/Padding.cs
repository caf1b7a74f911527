using Microsoft.FSharp.Core;

namespace Plotly.NET;

/// <summary>Padding in pixels on each side.</summary>
public class Padding : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Padding init(
        FSharpOption<int>? B = null,
        FSharpOption<int>? L = null,
        FSharpOption<int>? R = null,
        FSharpOption<int>? T = null) =>
        new Padding().With(
            ("b", B),
            ("l", L),
            ("r", R),
            ("t", T));
}
