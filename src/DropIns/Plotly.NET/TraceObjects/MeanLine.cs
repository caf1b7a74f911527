using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

/// <summary>The line at the mean of a violin.</summary>
public class MeanLine : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static MeanLine init(
        FSharpOption<bool>? Visible = null,
        FSharpOption<Color>? Color = null,
        FSharpOption<double>? Width = null) =>
        new MeanLine().With(
            ("visible", Visible),
            ("color", Color),
            ("width", Width));
}
