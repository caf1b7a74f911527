namespace Microsoft.ML.Transforms;

/// <summary>Smallest, largest, mean and spread of the values seen (Welford's method); missing values are left out.</summary>
internal sealed class SlotStatistics
{
    private long count;
    private double squares;

    public double Minimum { get; private set; } = double.PositiveInfinity;

    public double Maximum { get; private set; } = double.NegativeInfinity;

    public double Mean { get; private set; }

    /// <summary>Whether all values are the same; such a slot says nothing and becomes 0.</summary>
    public bool IsConstant => !(Maximum > Minimum);

    public double StandardDeviation => count > 0 ? Math.Sqrt(squares / count) : 0;

    public double RootMeanSquare => count > 0 ? Math.Sqrt((squares / count) + (Mean * Mean)) : 0;

    public void Add(double value)
    {
        if (!double.IsFinite(value))
            return;
        count++;
        Minimum = Math.Min(Minimum, value);
        Maximum = Math.Max(Maximum, value);
        var before = value - Mean;
        Mean += before / count;
        squares += before * (value - Mean);
    }
}
