using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

/// <summary>Start, end and width of the bins of a histogram.</summary>
public class Bins : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Bins init(
        FSharpOption<double>? StartBins = null,
        FSharpOption<double>? EndBins = null,
        FSharpOption<double>? Size = null) =>
        new Bins().With(
            ("start", StartBins),
            ("end", EndBins),
            ("size", Size));
}
