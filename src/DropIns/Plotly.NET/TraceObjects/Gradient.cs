using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

/// <summary>A colour gradient within each mark.</summary>
public class Gradient : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Gradient init(
        FSharpOption<Color>? Color = null,
        FSharpOption<StyleParam.GradientType>? Type = null) =>
        new Gradient().With(
            ("color", Color),
            ("type", Type));
}
