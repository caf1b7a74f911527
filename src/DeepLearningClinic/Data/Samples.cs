namespace DeepLearningClinic.Data;

/// <summary>Small made-up data sets in the plane (notebook 2, "The two-unit network by hand" and "How it is done: modules").</summary>
public static class Samples
{
    /// <summary>The four points of exclusive or: the label is 1 where exactly one input is 1.</summary>
    public static LabeledRows Xor() => new(new double[,] { { 0, 0 }, { 0, 1 }, { 1, 0 }, { 1, 1 } }, [0, 1, 1, 0]);

    /// <summary>Two interleaved half circles of radius 1; the label says which.</summary>
    /// <param name="count">The number of points; half of them, rounded down, lie on the first moon.</param>
    /// <param name="noise">Standard deviation of the normal noise on both coordinates.</param>
    /// <param name="seed">The same seed gives the same points.</param>
    public static LabeledRows TwoMoons(int count, double noise, int seed)
    {
        var random = new Random(seed);
        var features = new double[count, 2];
        var labels = new double[count];
        var first = count / 2;
        for (var row = 0; row < count; row++)
        {
            var onFirst = row < first;
            var angle = Math.PI * (onFirst ? row / (first - 1.0) : (row - first) / (count - first - 1.0));
            features[row, 0] = (onFirst ? Math.Cos(angle) : 1 - Math.Cos(angle)) + noise * random.NextNormal();
            features[row, 1] = (onFirst ? Math.Sin(angle) : 0.5 - Math.Sin(angle)) + noise * random.NextNormal();
            labels[row] = onFirst ? 0 : 1;
        }
        return new(features, labels);
    }
}
