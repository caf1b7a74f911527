using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

/// <summary>The error bars of a trace.</summary>
public class Error : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Error init<ArrayType, ArrayminusType>(
        FSharpOption<bool>? Visible = null,
        FSharpOption<StyleParam.ErrorType>? Type = null,
        FSharpOption<bool>? Symmetric = null,
        FSharpOption<IEnumerable<ArrayType>>? Array = null,
        FSharpOption<IEnumerable<ArrayminusType>>? Arrayminus = null,
        FSharpOption<double>? Value = null,
        FSharpOption<double>? Valueminus = null,
        FSharpOption<int>? Traceref = null,
        FSharpOption<int>? Tracerefminus = null,
        FSharpOption<bool>? Copy_ystyle = null,
        FSharpOption<Color>? Color = null,
        FSharpOption<double>? Thickness = null,
        FSharpOption<double>? Width = null)
        where ArrayType : IConvertible
        where ArrayminusType : IConvertible =>
        new Error().With(
            ("visible", Visible),
            ("type", Type),
            ("symmetric", Symmetric),
            ("array", Array),
            ("arrayminus", Arrayminus),
            ("value", Value),
            ("valueminus", Valueminus),
            ("traceref", Traceref),
            ("tracerefminus", Tracerefminus),
            ("copy_ystyle", Copy_ystyle),
            ("color", Color),
            ("thickness", Thickness),
            ("width", Width));
}
