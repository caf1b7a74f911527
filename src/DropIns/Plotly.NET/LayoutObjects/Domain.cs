using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>The part of the plotting area that something takes, in fractions of it.</summary>
public class Domain : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Domain init(
        FSharpOption<StyleParam.Range>? X = null,
        FSharpOption<StyleParam.Range>? Y = null,
        FSharpOption<int>? Row = null,
        FSharpOption<int>? Column = null) =>
        new Domain().With(
            ("x", X),
            ("y", Y),
            ("row", Row),
            ("column", Column));
}
