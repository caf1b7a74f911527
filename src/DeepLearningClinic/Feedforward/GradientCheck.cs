namespace DeepLearningClinic.Feedforward;

/// <summary>Derivatives measured instead of derived (notebook 2, "How it is done: modules").</summary>
public static class GradientCheck
{
    /// <summary>The derivative of a loss by every number of a matrix, by central differences: (loss(v + h) - loss(v - h)) / 2h.</summary>
    /// <param name="loss">Computes the loss anew from the numbers as they stand.</param>
    /// <param name="values">The numbers; each is nudged in place and restored.</param>
    /// <param name="step">The nudge h.</param>
    public static double[,] Numeric(Func<double> loss, double[,] values, double step = 1e-5) =>
        Module.Matrix(values.GetLength(0), values.GetLength(1), (i, j) =>
        {
            var kept = values[i, j];
            values[i, j] = kept + step;
            var above = loss();
            values[i, j] = kept - step;
            var below = loss();
            values[i, j] = kept;
            return (above - below) / (2 * step);
        });

    /// <summary>The largest distance between two matrices' entries.</summary>
    /// <param name="first">One matrix.</param>
    /// <param name="second">Another of the same shape.</param>
    public static double LargestDistance(double[,] first, double[,] second) =>
        first.Cast<double>().Zip(second.Cast<double>(), (a, b) => Math.Abs(a - b)).Max();
}
