using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>Where the eye of a camera stands.</summary>
public class CameraEye : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static CameraEye init(
        FSharpOption<double>? X = null,
        FSharpOption<double>? Y = null,
        FSharpOption<double>? Z = null) =>
        new CameraEye().With(
            ("x", X),
            ("y", Y),
            ("z", Z));
}
