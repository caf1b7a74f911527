namespace Benchmarks;

/// <summary>What one run took, in milliseconds of the clock and of the processor.</summary>
internal readonly record struct Timing(double Milliseconds, double CpuMilliseconds)
{
    /// <summary>What both took together.</summary>
    public static Timing operator +(Timing a, Timing b) => new(a.Milliseconds + b.Milliseconds, a.CpuMilliseconds + b.CpuMilliseconds);
}

/// <summary>Runs two sides alternately, so that whatever else the machine does meets both.</summary>
internal static class Rounds
{
    /// <summary>Runs each side so many times a round, by turns; which one begins a turn changes with each.</summary>
    /// <param name="name">The workload.</param>
    /// <param name="bound">The largest ratio that is good enough; null where nothing is asked.</param>
    /// <param name="rounds">How many rounds.</param>
    /// <param name="judgedByCpu">Hold the bound against processor time.</param>
    /// <param name="ours">One run of ours.</param>
    /// <param name="peer">One run of what it is compared with.</param>
    /// <param name="repetitions">How many repetitions one run has; times are given for one.</param>
    /// <param name="turns">How many runs of each side make a round: what else the machine does lasts longer than a short turn.</param>
    public static Measurement Compare(
        string name, double? bound, int rounds, bool judgedByCpu, Func<Timing> ours, Func<Timing> peer, int repetitions = 1, int turns = 1)
    {
        var mine = new Timing[rounds];
        var theirs = new Timing[rounds];
        for (int i = 0; i < rounds * turns; i++)
        {
            var round = i / turns;
            if (i % 2 == 0) mine[round] += ours();
            theirs[round] += peer();
            if (i % 2 == 1) mine[round] += ours();
        }
        var ratios = mine.Zip(theirs, (a, b) => a.Milliseconds / b.Milliseconds).ToArray();
        return new Measurement(name, bound)
        {
            OursMs = Median(mine.Select(timing => timing.Milliseconds)) / (repetitions * turns),
            PeerMs = Median(theirs.Select(timing => timing.Milliseconds)) / (repetitions * turns),
            Ratio = Median(ratios),
            RatioLow = ratios.Min(),
            RatioHigh = ratios.Max(),
            CpuRatio = Median(mine.Zip(theirs, (a, b) => a.CpuMilliseconds / b.CpuMilliseconds)),
            JudgedByCpu = judgedByCpu,
        };
    }

    /// <summary>The middle value, or the mean of the two middle ones.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
