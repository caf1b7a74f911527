using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

/// <summary>Levels and colouring of contour lines.</summary>
public class Contours : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Contours init<ValueType>(
        FSharpOption<StyleParam.ContourColoring>? Coloring = null,
        FSharpOption<double>? End = null,
        FSharpOption<Font>? LabelFont = null,
        FSharpOption<string>? LabelFormat = null,
        FSharpOption<StyleParam.ConstraintOperation>? Operation = null,
        FSharpOption<bool>? ShowLabels = null,
        FSharpOption<bool>? ShowLines = null,
        FSharpOption<double>? Size = null,
        FSharpOption<double>? Start = null,
        FSharpOption<StyleParam.ContourType>? Type = null,
        FSharpOption<ValueType>? Value = null)
        where ValueType : IConvertible =>
        new Contours().With(
            ("coloring", Coloring),
            ("end", End),
            ("labelfont", LabelFont),
            ("labelformat", LabelFormat),
            ("operation", Operation),
            ("showlabels", ShowLabels),
            ("showlines", ShowLines),
            ("size", Size),
            ("start", Start),
            ("type", Type),
            ("value", Value));
}
