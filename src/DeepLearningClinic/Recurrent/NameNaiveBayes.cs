using static TorchSharp.torch;

namespace DeepLearningClinic.Recurrent;

/// <summary>Naive Bayes on pairs and triples of letters: each origin has its own frequencies of them, and a name is taken for a bag of them (notebook 5, "Generating names character by character").</summary>
public sealed class NameNaiveBayes
{
    private readonly Dictionary<string, double[]> logFrequencies;
    private readonly double[] logUnseen;
    private readonly double[] logShares;

    /// <summary>Counts the pairs and triples of each origin.</summary>
    /// <param name="names">The names to learn from.</param>
    /// <param name="smoothing">What is added to every count, above 0.</param>
    public NameNaiveBayes(NameSet names, double smoothing = 0.3)
    {
        var origins = names.Origin.data<long>().ToArray();
        var counts = new Dictionary<string, double[]>();
        foreach (var (origin, part) in origins.Zip(names.Names).SelectMany(pair => Parts(pair.Second).Select(part => (pair.First, part))))
            (counts.TryGetValue(part, out var found) ? found : counts[part] = new double[NameSet.Origins.Count])[origin]++;
        double[] totals = [.. NameSet.Origins.Select((_, origin) => counts.Values.Sum(row => row[origin]) + smoothing * counts.Count)];
        logFrequencies = counts.ToDictionary(entry => entry.Key, entry => entry.Value.Select((count, o) => Math.Log((count + smoothing) / totals[o])).ToArray());
        logUnseen = [.. totals.Select(total => Math.Log(smoothing / total))];
        logShares = [.. NameSet.Origins.Select((_, origin) => Math.Log((origins.Count(one => one == origin) + smoothing) / (origins.Length + smoothing)))];
    }

    /// <summary>The likeliest origin's number of each name.</summary>
    /// <param name="names">Names in lower case.</param>
    public int[] Predict(IEnumerable<string> names) => [.. names.Select(name => NameSet.Origins.Select((_, origin) => logShares[origin]
        + Parts(name).Sum(part => (logFrequencies.GetValueOrDefault(part) ?? logUnseen)[origin])).Index().MaxBy(score => score.Item).Index)];

    private static IEnumerable<string> Parts(string name)
    {
        var text = $"..{name}.";
        return new[] { 2, 3 }.SelectMany(size => Enumerable.Range(0, text.Length - size + 1).Select(start => text.Substring(start, size)));
    }
}
