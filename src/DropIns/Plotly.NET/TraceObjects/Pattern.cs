using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

/// <summary>The hatching of bars and areas.</summary>
public class Pattern : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Pattern init(
        FSharpOption<Color>? BGColor = null,
        FSharpOption<Color>? FGColor = null,
        FSharpOption<double>? FGOpacity = null,
        FSharpOption<StyleParam.PatternShape>? Shape = null,
        FSharpOption<IEnumerable<StyleParam.PatternShape>>? MultiShape = null,
        FSharpOption<double>? Size = null,
        FSharpOption<double>? Solidity = null) =>
        new Pattern().With(
            ("bgcolor", BGColor),
            ("fgcolor", FGColor),
            ("fgopacity", FGOpacity),
            ("shape", Shape),
            ("shape", MultiShape),
            ("size", Size),
            ("solidity", Solidity));
}
