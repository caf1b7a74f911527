using static TorchSharp.torch;

namespace DeepLearningClinic.Recurrent;

/// <summary>Cuts a series into the stretches that a forecast looks back on (notebook 5, "Forecasting a real series").</summary>
public static class SeriesWindows
{
    /// <summary>For each step to forecast the features of the steps just before it, <c>[targets, length, features]</c>, oldest first.</summary>
    /// <param name="targets">The steps to forecast, counted from 0.</param>
    /// <param name="length">How many steps to look back, at least 1.</param>
    /// <param name="features">What is known at a step: as many numbers at every step.</param>
    /// <exception cref="ArgumentOutOfRangeException">A window would begin before the series.</exception>
    public static Tensor Before(IReadOnlyList<int> targets, int length, Func<int, double[]> features)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        if (targets.Any(target => target < length))
            throw new ArgumentOutOfRangeException(nameof(targets), targets.Min(), $"Windows of {length} steps begin before the series: forecast from step {length} on.");
        var known = Enumerable.Range(targets.Min() - length, targets.Max() - targets.Min() + length).ToDictionary(step => step, features);
        var values = targets.SelectMany(target => Enumerable.Range(target - length, length).SelectMany(step => known[step]));
        return tensor(values.Select(value => (float)value).ToArray(), [targets.Count, length, known.Values.First().Length]);
    }
}
