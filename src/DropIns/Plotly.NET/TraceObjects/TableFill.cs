using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

/// <summary>The background of cells.</summary>
public class TableFill : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static TableFill init(
        FSharpOption<Color>? Color = null) =>
        new TableFill().With(
            ("color", Color));
}
