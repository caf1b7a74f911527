using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>From where a scene is seen.</summary>
public class Camera : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Camera init(
        FSharpOption<CameraCenter>? Center = null,
        FSharpOption<CameraEye>? Eye = null,
        FSharpOption<CameraProjection>? Projection = null,
        FSharpOption<CameraUp>? Up = null) =>
        new Camera().With(
            ("center", Center),
            ("eye", Eye),
            ("projection", Projection),
            ("up", Up));
}
