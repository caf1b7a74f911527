using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>The point a camera looks at.</summary>
public class CameraCenter : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static CameraCenter init(
        FSharpOption<double>? X = null,
        FSharpOption<double>? Y = null,
        FSharpOption<double>? Z = null) =>
        new CameraCenter().With(
            ("x", X),
            ("y", Y),
            ("z", Z));
}
