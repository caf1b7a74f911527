using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>How long the axes of a scene are, one against another.</summary>
public class AspectRatio : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static AspectRatio init(
        FSharpOption<double>? X = null,
        FSharpOption<double>? Y = null,
        FSharpOption<double>? Z = null) =>
        new AspectRatio().With(
            ("x", X),
            ("y", Y),
            ("z", Z));
}
