using MathNet.Numerics.LinearAlgebra;

namespace Microsoft.ML.Trainers;

/// <summary>
/// Minimizes a smooth function plus the absolute values of its parameters (Andrew and Gao, Scalable training of L1-regularized log-linear models, 2007):
/// L-BFGS that never lets a parameter cross zero in one step. Parameters can be kept from falling below zero.
/// </summary>
internal sealed class OrthantWiseMinimizer(Func<Vector<double>, (double Value, Vector<double> Gradient)> smooth, int freeCount, double l1, bool nonNegative)
{
    private readonly LinkedList<(Vector<double> Step, Vector<double> Change, double Product)> history = [];

    public Vector<double> Minimize(Vector<double> start, int historySize, double tolerance, int maximumIterations)
    {
        var point = start;
        var (value, gradient) = smooth(point);
        var total = value + Penalty(point);
        var totals = new List<double> { total };
        for (var iteration = 0; iteration < maximumIterations; iteration++)
        {
            var slope = PseudoGradient(point, gradient);
            var direction = Direction(slope);
            var (next, nextTotal, nextGradient) = Search(point, total, slope, direction);
            if (next is null)
                break;
            var (step, change) = (next - point, nextGradient! - gradient);
            if (step.DotProduct(change) is > 0 and var product)
                history.AddFirst((step, change, product));
            if (history.Count > historySize)
                history.RemoveLast();
            (point, total, gradient) = (next, nextTotal, nextGradient!);
            totals.Add(total);
            // The mean relative progress of the last five steps.
            var past = Math.Min(5, totals.Count - 1);
            if ((totals[^(past + 1)] - total) / past <= tolerance * Math.Abs(total))
                break;
        }

        return point;
    }

    private bool Penalized(int i) => i >= freeCount;

    private double Penalty(Vector<double> point) => l1 * point.Skip(freeCount).Sum(Math.Abs);

    /// <summary>The derivative in the direction in which the function falls; zero where it falls in none.</summary>
    private Vector<double> PseudoGradient(Vector<double> point, Vector<double> gradient) => gradient.MapIndexed((i, slope) =>
    {
        if (!Penalized(i))
            return slope;
        if (point[i] != 0)
            return slope + (Math.Sign(point[i]) * l1);
        return slope + l1 < 0 ? slope + l1 : slope - l1 > 0 && !nonNegative ? slope - l1 : 0;
    });

    private Vector<double> Direction(Vector<double> slope)
    {
        var direction = -slope;
        var factors = new Stack<double>();
        foreach (var (step, change, product) in history)
        {
            factors.Push(step.DotProduct(direction) / product);
            direction -= factors.Peek() * change;
        }

        if (history.First is { Value: var latest })
            direction *= latest.Product / latest.Change.DotProduct(latest.Change);
        foreach (var (step, change, product) in history.Reverse())
            direction += (factors.Pop() - (change.DotProduct(direction) / product)) * step;
        return direction.MapIndexed((i, value) => value * slope[i] < 0 ? value : 0);
    }

    private (Vector<double>? Point, double Total, Vector<double>? Gradient) Search(Vector<double> point, double total, Vector<double> slope, Vector<double> direction)
    {
        var scale = history.Count == 0 ? 1 / Math.Max(direction.L2Norm(), 1e-300) : 1;
        for (var tries = 0; tries < 50; tries++, scale /= 2)
        {
            var next = (point + (scale * direction)).MapIndexed((i, value) =>
                !Penalized(i) || (value * (point[i] != 0 ? point[i] : -slope[i]) > 0 && !(nonNegative && value < 0)) ? value : 0);
            var (value, gradient) = smooth(next);
            var nextTotal = value + Penalty(next);
            if (nextTotal <= total + (1e-4 * slope.DotProduct(next - point)) && nextTotal < total)
                return (next, nextTotal, gradient);
        }

        return default;
    }
}
