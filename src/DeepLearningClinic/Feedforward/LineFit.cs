using DeepLearningClinic.Data;

namespace DeepLearningClinic.Feedforward;

/// <summary>A straight line y = w·x + b to be fitted to noisy points: a loss with two parameters, so that it can be drawn (notebook 2, "Gradient descent").</summary>
public sealed class LineFit
{
    /// <summary>Draws points around y = 1.5·x + 0.5, with x even in [0, 2] and normal noise of standard deviation 0.3.</summary>
    /// <param name="count">The number of points.</param>
    /// <param name="seed">The same seed gives the same points.</param>
    public LineFit(int count, int seed)
    {
        var random = new Random(seed);
        X = [.. Enumerable.Range(0, count).Select(_ => 2 * random.NextDouble())];
        Y = [.. X.Select(x => 1.5 * x + 0.5 + 0.3 * random.NextNormal())];
    }

    /// <summary>The points' first coordinates.</summary>
    public double[] X { get; }

    /// <summary>The points' second coordinates.</summary>
    public double[] Y { get; }

    /// <summary>The mean squared error of the line with slope w and intercept b.</summary>
    /// <param name="w">The slope.</param>
    /// <param name="b">The intercept.</param>
    public double Loss(double w, double b) => X.Zip(Y, (x, y) => Math.Pow(w * x + b - y, 2)).Average();

    /// <summary>The loss's derivatives by w and b, over all points or over those named.</summary>
    /// <param name="at">The slope and the intercept.</param>
    /// <param name="rows">The points of a mini-batch, or null for all.</param>
    public double[] Gradient(double[] at, IReadOnlyCollection<int>? rows = null)
    {
        var errors = (rows ?? Enumerable.Range(0, X.Length).ToArray()).Select(row => (Error: at[0] * X[row] + at[1] - Y[row], X: X[row])).ToList();
        return [errors.Average(point => 2 * point.Error * point.X), errors.Average(point => 2 * point.Error)];
    }
}
