using Microsoft.FSharp.Core;

namespace Plotly.NET;

/// <summary>How a chart is written to HTML.</summary>
public class DisplayOptions
{
    internal PlotlyJSReference Reference { get; private init; } = PlotlyJSReference.Full;

    /// <summary>Makes options with what is given.</summary>
    public static DisplayOptions init(FSharpOption<PlotlyJSReference>? PlotlyJSReference = null) =>
        new() { Reference = PlotlyJSReference?.Value ?? NET.PlotlyJSReference.Full };
}
