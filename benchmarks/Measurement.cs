using System.Text.Json.Serialization;

namespace Benchmarks;

/// <summary>One row of a benchmark: what it took here, what it took the peer, and the bound on the ratio of the two.</summary>
/// <param name="Name">The workload.</param>
/// <param name="Bound">The largest ratio that is good enough; null where nothing is asked.</param>
internal sealed record Measurement(string Name, double? Bound)
{
    /// <summary>The median of the rounds, in milliseconds.</summary>
    public double? OursMs { get; init; }

    /// <summary>The peer's median, in milliseconds.</summary>
    public double? PeerMs { get; init; }

    /// <summary>In mebibytes, where memory is measured instead of time.</summary>
    public double? OursMib { get; init; }

    /// <summary>The peer's, in mebibytes.</summary>
    public double? PeerMib { get; init; }

    /// <summary>The median of the rounds' ratios, ours divided by the peer's.</summary>
    public double? Ratio { get; init; }

    /// <summary>The lowest ratio of a round.</summary>
    public double? RatioLow { get; init; }

    /// <summary>The highest ratio of a round.</summary>
    public double? RatioHigh { get; init; }

    /// <summary>The median ratio of processor times, which other programs on the machine disturb less.</summary>
    public double? CpuRatio { get; init; }

    /// <summary>Which of the two ratios the bound is held against.</summary>
    [JsonIgnore]
    public bool JudgedByCpu { get; init; }

    /// <summary>The largest figure of ours alone that is good enough, in its own unit; null where nothing is asked.</summary>
    public double? OursBound { get; init; }

    /// <summary>True where the ratio and our own figure keep their bounds.</summary>
    public bool Ok => (Bound is not double bound || (JudgedByCpu ? CpuRatio : Ratio) <= bound)
        && (OursBound is not double most || (OursMs ?? OursMib) <= most);
}
