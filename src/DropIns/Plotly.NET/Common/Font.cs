using Microsoft.FSharp.Core;

namespace Plotly.NET;

/// <summary>Family, size in pixels and colour of a text.</summary>
public class Font : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Font init(
        FSharpOption<StyleParam.FontFamily>? Family = null,
        FSharpOption<double>? Size = null,
        FSharpOption<Color>? Color = null) =>
        new Font().With(
            ("family", Family),
            ("size", Size),
            ("color", Color));
}
