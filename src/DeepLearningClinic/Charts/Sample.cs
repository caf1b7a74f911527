namespace DeepLearningClinic.Charts;

/// <summary>Named values whose distribution is drawn; written as a tuple such as <c>("layer 1", weights)</c>.</summary>
/// <param name="Name">The name in the legend.</param>
/// <param name="Values">The values.</param>
public sealed record Sample(string Name, double[] Values)
{
    /// <summary>Values to draw the distribution of.</summary>
    public static implicit operator Sample((string Name, double[] Values) sample) => new(sample.Name, sample.Values);

    /// <summary>Values to draw the distribution of.</summary>
    public static implicit operator Sample((string Name, float[] Values) sample) =>
        new(sample.Name, Array.ConvertAll(sample.Values, value => (double)value));
}
