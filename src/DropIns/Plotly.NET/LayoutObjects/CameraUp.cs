using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>The direction that is up for a camera.</summary>
public class CameraUp : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static CameraUp init(
        FSharpOption<double>? X = null,
        FSharpOption<double>? Y = null,
        FSharpOption<double>? Z = null) =>
        new CameraUp().With(
            ("x", X),
            ("y", Y),
            ("z", Z));
}
