namespace DeepLearningClinic.Data;

/// <summary>Draws that <see cref="Random"/> lacks (notebook 2, "Gradient descent" and "The spam network").</summary>
public static class RandomExtensions
{
    /// <summary>One draw from the standard normal distribution, by the Box-Muller transform.</summary>
    /// <param name="random">The source of uniform numbers.</param>
    public static double NextNormal(this Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    /// <summary>The numbers 0 to count - 1 in random order.</summary>
    /// <param name="random">The source of randomness.</param>
    /// <param name="count">How many numbers.</param>
    public static int[] Permutation(this Random random, int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        random.Shuffle(order);
        return order;
    }
}
