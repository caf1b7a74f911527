using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

/// <summary>The box inside a violin.</summary>
public class Box : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Box init(
        FSharpOption<bool>? Visible = null,
        FSharpOption<double>? Width = null,
        FSharpOption<Color>? FillColor = null,
        FSharpOption<Color>? LineColor = null,
        FSharpOption<double>? LineWidth = null) =>
        new Box().With(
            ("visible", Visible),
            ("width", Width),
            ("fillcolor", FillColor),
            ("line.color", LineColor),
            ("line.width", LineWidth));
}
