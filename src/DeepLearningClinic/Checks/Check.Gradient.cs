using static TorchSharp.torch;

namespace DeepLearningClinic.Checks;

public static partial class Check
{
    /// <summary>
    /// Autograd's derivatives of a function must be those that central differences measure, of every element of the result by every element of every
    /// input: tells whether a <c>backward</c> of one's own is right. Throws <see cref="ArgumentException"/> where no input is of floating point.
    /// </summary>
    /// <param name="function">A function of the inputs that gives one tensor of any shape, the same at every call.</param>
    /// <param name="inputs">Where, away from kinks; the function gets copies, those of floating point in float64.</param>
    /// <param name="second">Whether the derivatives of the gradient must be right too.</param>
    /// <param name="tolerance">The largest distance allowed, for a derivative beyond ±1 as a share of it.</param>
    public static CheckResult Gradient(string name, Func<Tensor[], Tensor> function, Tensor[] inputs, bool second = false, double tolerance = 1e-5, double step = 1e-5)
    {
        using var scope = NewDisposeScope();
        int[] varied = [.. Enumerable.Range(0, inputs.Length).Where(i => inputs[i].is_floating_point())];
        if (varied.Length == 0) throw new ArgumentException($"{name}: none of {inputs.Length} inputs is of floating point, so there is no derivative", nameof(inputs));
        Tensor[] points = [.. inputs.Select(input => input.is_floating_point() ? input.detach().to(float64).contiguous().clone().requires_grad_() : input)];
        var result = function(points);
        if (result.dtype != float64) return new(name, "=", null, null, false, "a result in float64, as the inputs are", $"one in {result.dtype}");

        var elements = result.flatten();
        var gradients = Enumerable.Range(0, (int)elements.numel()).Select(k => Derivatives(elements[k], points, false).Select(Numbers).ToArray()).ToList();
        var worst = (from i in Enumerable.Range(0, varied.Length)
                     from j in Enumerable.Range(0, (int)points[varied[i]].numel())
                     let above = Nudged(points[varied[i]].detach().view(-1), j, step)
                     let below = Nudged(points[varied[i]].detach().view(-1), j, -step)
                     from k in Enumerable.Range(0, above.Length)
                     let numeric = (above[k] - below[k]) / (2 * step)
                     let distance = Math.Abs(gradients[k][i][j] - numeric) / Math.Max(1, Math.Abs(numeric))
                     select (Distance: double.IsNaN(distance) ? double.PositiveInfinity : distance, Numeric: numeric, Analytic: gradients[k][i][j],
                         Place: $"d result{Index(result, k)} / d input {varied[i]}{Index(points[varied[i]], j)}")).DefaultIfEmpty().MaxBy(found => found.Distance);
        if (worst.Distance > tolerance)
            return new(name, "≈", worst.Numeric, worst.Analytic, false, $"{worst.Place} = {CheckResult.Number(worst.Numeric)} by differences",
                $"{CheckResult.Number(worst.Analytic)} by autograd", CheckResult.Number(Math.Abs(worst.Analytic - worst.Numeric)));
        return second ? Gradient($"{name}, differentiated twice", at => cat([.. function(at) is var y
                ? Derivatives((y * linspace(1, 2, y.numel(), float64).view(y.shape)).sum(), at, true).Select(slope => slope.flatten()) : []]), inputs, false, tolerance, step)
            : new(name, "<=", tolerance, worst.Distance, true, $"all derivatives within {CheckResult.Number(tolerance)}", $"largest distance {CheckResult.Number(worst.Distance)}");

        IEnumerable<Tensor> Derivatives(Tensor number, Tensor[] at, bool recorded) =>
            (number.requires_grad ? autograd.grad([number], [.. varied.Select(i => at[i])], retain_graph: true, create_graph: recorded, allow_unused: true) : new Tensor[varied.Length])
                .Zip(varied, (gradient, i) => gradient ?? zeros_like(at[i]));

        double[] Nudged(Tensor numbers, int j, double nudge)
        {
            using var nudged = NewDisposeScope();
            numbers[j] += nudge;
            var found = Numbers(function(points));
            numbers[j] -= nudge;
            return found;
        }
        static double[] Numbers(Tensor tensor) => tensor.detach().contiguous().data<double>().ToArray();
    }

    private static string Index(Tensor tensor, long position)
    {
        var text = "";
        foreach (var size in tensor.shape.Reverse()) (text, position) = ($", {position % size}{text}", position / size);
        return text == "" ? "" : $"[{text[2..]}]";
    }
}
