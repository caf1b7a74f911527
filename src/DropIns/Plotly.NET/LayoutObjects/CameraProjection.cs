using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>How a camera draws depth.</summary>
public class CameraProjection : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static CameraProjection init(
        FSharpOption<StyleParam.CameraProjectionType>? Type = null) =>
        new CameraProjection().With(
            ("type", Type));
}
