using static TorchSharp.torch;

namespace DeepLearningClinic.Checks;

/// <summary>Compares what a cell computed with what it should have computed (the "Check yourself" and "Results" cells of every notebook).</summary>
public static partial class Check
{
    /// <summary>A number must lie within a tolerance of the expected one.</summary>
    /// <param name="name">What is checked.</param>
    /// <param name="expected">The number expected.</param>
    /// <param name="actual">The number found.</param>
    /// <param name="tolerance">The largest distance allowed, 0 or more.</param>
    /// <param name="hint">What to try where it fails, or null.</param>
    public static CheckResult Close(string name, double expected, double actual, double tolerance, string? hint = null)
    {
        var distance = Math.Abs(actual - expected);
        hint ??= expected != 0 && Math.Abs(actual + expected) <= tolerance ? "the sign is turned round" : null;
        return new(name, "≈", expected, actual, distance <= tolerance,
            $"{CheckResult.Number(expected)} ± {CheckResult.Number(tolerance)}", CheckResult.Number(actual), CheckResult.Number(distance), hint);
    }

    /// <summary>Every number must lie within a tolerance of the expected one at its place.</summary>
    /// <param name="name">What is checked.</param>
    /// <param name="expected">The numbers expected.</param>
    /// <param name="actual">The numbers found.</param>
    /// <param name="tolerance">The largest distance allowed, 0 or more.</param>
    /// <param name="hint">What to try where it fails, or null.</param>
    public static CheckResult Close(string name, IReadOnlyList<double> expected, IReadOnlyList<double> actual, double tolerance, string? hint = null)
    {
        if (expected.Count != actual.Count)
            return new(name, "≈", null, null, false, $"{expected.Count} numbers", $"{actual.Count} numbers", null, hint);
        var distances = expected.Zip(actual, (wanted, found) => Math.Abs(wanted - found)).Select(gap => double.IsNaN(gap) ? double.PositiveInfinity : gap).ToArray();
        var worst = distances.Length == 0 ? 0 : distances.Max();
        return new(name, "<=", tolerance, worst, worst <= tolerance,
            $"all {expected.Count} numbers within {CheckResult.Number(tolerance)}", $"largest distance {CheckResult.Number(worst)}",
            worst <= tolerance ? null : $"{CheckResult.Number(worst - tolerance)}, worst at index {Array.IndexOf(distances, worst)}", hint);
    }

    /// <summary>A tensor must have the expected shape.</summary>
    /// <param name="name">What is checked.</param>
    /// <param name="expected">The shape expected.</param>
    /// <param name="actual">The tensor found.</param>
    /// <param name="hint">What to try where it fails, or null.</param>
    public static CheckResult Shape(string name, long[] expected, Tensor actual, string? hint = null)
    {
        static string Text(long[] shape) => $"[{string.Join(", ", shape)}]";
        hint ??= expected.Length > 1 && expected.Reverse().SequenceEqual(actual.shape) ? "the dimensions are transposed" : null;
        return new(name, "=", null, null, expected.SequenceEqual(actual.shape), Text(expected), Text(actual.shape), null, hint);
    }

    /// <summary>A number must not be below a bound.</summary>
    /// <param name="name">What is checked.</param>
    /// <param name="value">The number found.</param>
    /// <param name="bound">The smallest number allowed.</param>
    /// <param name="hint">What to try where it fails, or null.</param>
    public static CheckResult AtLeast(string name, double value, double bound, string? hint = null) =>
        new(name, ">=", bound, value, value >= bound, $"at least {CheckResult.Number(bound)}", CheckResult.Number(value), CheckResult.Number(bound - value), hint);

    /// <summary>A number must not be above a bound.</summary>
    /// <param name="name">What is checked.</param>
    /// <param name="value">The number found.</param>
    /// <param name="bound">The largest number allowed.</param>
    /// <param name="hint">What to try where it fails, or null.</param>
    public static CheckResult AtMost(string name, double value, double bound, string? hint = null) =>
        new(name, "<=", bound, value, value <= bound, $"at most {CheckResult.Number(bound)}", CheckResult.Number(value), CheckResult.Number(value - bound), hint);

    /// <summary>A value must equal the expected one.</summary>
    /// <param name="name">What is checked.</param>
    /// <param name="expected">The value expected.</param>
    /// <param name="actual">The value found.</param>
    /// <param name="hint">What to try where it fails, or null.</param>
    public static CheckResult Equal<T>(string name, T expected, T actual, string? hint = null) =>
        new(name, "=", null, null, EqualityComparer<T>.Default.Equals(expected, actual),
            FormattableString.Invariant($"{expected}"), FormattableString.Invariant($"{actual}"), null, hint);

    /// <summary>A statement must be true.</summary>
    /// <param name="name">What is checked.</param>
    /// <param name="condition">The statement.</param>
    /// <param name="hint">What to try where it fails, or null.</param>
    public static CheckResult True(string name, bool condition, string? hint = null) => Equal(name, true, condition, hint);

    /// <summary>Several checks of one exercise, drawn together.</summary>
    /// <param name="checks">The checks, in order.</param>
    public static CheckRows All(params CheckResult[] checks) => new(checks);

    /// <summary>Shows the notebook's headline figures as one table.</summary>
    /// <param name="checks">The checks, in order.</param>
    /// <exception cref="CheckFailedException">A figure misses its bound; the table is shown all the same.</exception>
    public static void Results(params CheckResult[] checks)
    {
        new ResultsTable(checks).Display();
        var missed = checks.Where(check => !check.Passed).Select(check => $"{check.Name} (expected {check.Expected}, measured {check.Found})").ToList();
        if (missed.Count > 0)
            throw new CheckFailedException($"{missed.Count} of {checks.Length} results miss their bound: {string.Join("; ", missed)}.");
    }
}
