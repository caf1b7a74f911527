using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>Axes, camera and place of a chart in three dimensions.</summary>
public class Scene : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Scene init(
        FSharpOption<IEnumerable<Annotation>>? Annotations = null,
        FSharpOption<StyleParam.AspectMode>? AspectMode = null,
        FSharpOption<AspectRatio>? AspectRatio = null,
        FSharpOption<Color>? BGColor = null,
        FSharpOption<Camera>? Camera = null,
        FSharpOption<Domain>? Domain = null,
        FSharpOption<StyleParam.DragMode>? DragMode = null,
        FSharpOption<StyleParam.HoverMode>? HoverMode = null,
        FSharpOption<string>? UIRevision = null,
        FSharpOption<LinearAxis>? XAxis = null,
        FSharpOption<LinearAxis>? YAxis = null,
        FSharpOption<LinearAxis>? ZAxis = null) =>
        new Scene().With(
            ("annotations", Annotations),
            ("aspectmode", AspectMode),
            ("aspectratio", AspectRatio),
            ("bgcolor", BGColor),
            ("camera", Camera),
            ("domain", Domain),
            ("dragmode", DragMode),
            ("hovermode", HoverMode),
            ("uirevision", UIRevision),
            ("xaxis", XAxis),
            ("yaxis", YAxis),
            ("zaxis", ZAxis));
}
