namespace DeepLearningClinic.Feedforward;

/// <summary>Ways down a loss surface, written out (notebook 2, "Gradient descent").</summary>
public static class Descent
{
    /// <summary>Follows a rule from a starting point and keeps every point passed, the start included.</summary>
    /// <param name="start">The first point.</param>
    /// <param name="steps">The number of steps.</param>
    /// <param name="gradient">The gradient at a point.</param>
    /// <param name="rule">Turns a gradient into what is added to the point: <see cref="Plain"/>, <see cref="Momentum"/> or <see cref="Adam"/>.</param>
    public static double[][] Path(double[] start, int steps, Func<double[], double[]> gradient, Func<double[], double[]> rule)
    {
        var path = new double[steps + 1][];
        path[0] = [.. start];
        for (var step = 0; step < steps; step++)
            path[step + 1] = [.. path[step].Zip(rule(gradient(path[step])), (value, change) => value + change)];
        return path;
    }

    /// <summary>Gradient descent: the step is −α·g.</summary>
    /// <param name="learningRate">The step size α.</param>
    public static Func<double[], double[]> Plain(double learningRate) => gradient => [.. gradient.Select(g => -learningRate * g)];

    /// <summary>Momentum: v ← β·v + g, the step is −α·v (Polyak 1964).</summary>
    /// <param name="learningRate">The step size α.</param>
    /// <param name="momentum">The share β of the velocity that is kept.</param>
    public static Func<double[], double[]> Momentum(double learningRate, double momentum = 0.9)
    {
        double[]? velocity = null;
        return gradient =>
        {
            velocity = velocity is null ? [.. gradient] : [.. velocity.Zip(gradient, (v, g) => momentum * v + g)];
            return [.. velocity.Select(v => -learningRate * v)];
        };
    }

    /// <summary>Adam: running means m of the gradient and s of its square, both corrected for their start at 0; the step is −α·m/(√s + ε) (Kingma and Ba 2015).</summary>
    /// <param name="learningRate">The step size α.</param>
    /// <param name="beta1">The share of m that is kept.</param>
    /// <param name="beta2">The share of s that is kept.</param>
    /// <param name="epsilon">The small number ε that keeps the quotient finite.</param>
    public static Func<double[], double[]> Adam(double learningRate, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-8)
    {
        double[] mean = [], square = [];
        var step = 0;
        return gradient =>
        {
            if (step++ == 0) (mean, square) = (new double[gradient.Length], new double[gradient.Length]);
            mean = [.. mean.Zip(gradient, (m, g) => beta1 * m + (1 - beta1) * g)];
            square = [.. square.Zip(gradient, (s, g) => beta2 * s + (1 - beta2) * g * g)];
            var (first, second) = (1 - Math.Pow(beta1, step), 1 - Math.Pow(beta2, step));
            return [.. mean.Zip(square, (m, s) => -learningRate * (m / first) / (Math.Sqrt(s / second) + epsilon))];
        };
    }
}
