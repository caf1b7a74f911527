namespace DeepLearningClinic.Frontiers;

/// <summary>How alike two orders are (notebook 7, "Understanding networks").</summary>
public static class RankCorrelation
{
    /// <summary>Spearman's coefficient, the correlation of the ranks: 1 for the same order, -1 for the reverse, 0 where one tells nothing of the other or is all ties. Ties share their mean rank.</summary>
    /// <param name="a">The first numbers.</param>
    /// <param name="b">As many numbers.</param>
    /// <exception cref="ArgumentException">The numbers are not as many, or fewer than two.</exception>
    public static double Spearman(IReadOnlyList<float> a, IReadOnlyList<float> b)
    {
        if (a.Count != b.Count || a.Count < 2)
            throw new ArgumentException($"There are {a.Count} numbers on one side and {b.Count} on the other: give two or more, as many on both.");
        var (first, second) = (CentredRanks(a), CentredRanks(b));
        double Dot(double[] x, double[] y) => x.Zip(y, (u, v) => u * v).Sum();
        var lengths = Math.Sqrt(Dot(first, first) * Dot(second, second));
        return lengths > 0 ? Dot(first, second) / lengths : 0;
    }

    private static double[] CentredRanks(IReadOnlyList<float> values)
    {
        var order = Enumerable.Range(0, values.Count).OrderBy(i => values[i]).ToArray();
        var ranks = new double[values.Count];
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && values[order[end]] == values[order[start]]; end++) { }
            foreach (var i in order[start..end]) ranks[i] = (start + end - order.Length) / 2.0;
        }
        return ranks;
    }
}
