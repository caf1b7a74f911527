using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

/// <summary>Whether a histogram adds up its bins.</summary>
public class Cumulative : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Cumulative init(
        FSharpOption<bool>? Enabled = null) =>
        new Cumulative().With(
            ("enabled", Enabled));
}
