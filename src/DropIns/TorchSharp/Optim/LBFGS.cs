using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Newton's method with the curvature estimated from the last steps (Nocedal and Wright, Numerical Optimization, algorithm 7.5).
/// </summary>
public class LBFGS : optim.Optimizer, optim.ILearningRateController
{
    private const double SmallestCurvature = 1e-10;

    private readonly Parameter[] trained;
    private readonly long maxIterations, maxEvaluations, historySize;
    private readonly double smallestGradient, smallestChange;
    private readonly List<(Tensor gradientChange, Tensor step, double inverse)> history = [];
    private Tensor? direction, lastGradient;
    private double scale, stepSize;
    private long iterations;

    internal LBFGS(IEnumerable<Parameter> parameters, double lr, long maxIterations, long? maxEvaluations, double smallestGradient,
        double smallestChange, long historySize)
    {
        if (lr < 0) throw new ArgumentException($"Invalid learning rate: {lr}", nameof(lr));
        trained = [.. parameters];
        (LearningRate, InitialLearningRate) = (lr, lr);
        (this.maxIterations, this.maxEvaluations) = (maxIterations, maxEvaluations ?? maxIterations * 5 / 4);
        (this.smallestGradient, this.smallestChange, this.historySize) = (smallestGradient, smallestChange, historySize);
    }

    /// <inheritdoc/>
    public double LearningRate { get; set; }

    /// <inheritdoc/>
    public double InitialLearningRate { get; set; }

    /// <summary>The optimizer itself: all parameters share its learning rate.</summary>
    public override IEnumerable<optim.ILearningRateController> ParamGroups => [this];

    /// <inheritdoc/>
    public override IEnumerable<Parameter> parameters() => trained;

    /// <summary>Throws <see cref="NotSupportedException"/>: this optimizer has one group.</summary>
    public override void add_param_group(ParamGroup param_group) => throw new NotSupportedException("LBFGS has one group of parameters");

    /// <summary>Changes the parameters until the gradient or the change is small, at most max_iter times.</summary>
    /// <param name="closure">Computes the loss and its gradients anew; needed.</param>
    /// <returns>The loss before the change.</returns>
    public override Tensor step(Func<Tensor>? closure)
    {
        ArgumentNullException.ThrowIfNull(closure);
        var first = Evaluate(closure);
        using var _ = no_grad();
        double loss = first.ToDouble(), lastLoss = 0;
        for (long iteration = 1; iteration <= maxIterations; iteration++)
        {
            // The closure runs outside this scope: what it makes is its caller's.
            using (NewDisposeScope())
            {
                var gradient = Gradient();
                if (Largest(gradient) <= smallestGradient) break;
                if (iteration > 1 && (iteration >= maxEvaluations || Math.Abs(loss - lastLoss) < smallestChange
                    || Largest(direction!) * Math.Abs(stepSize) <= smallestChange)) break;
                iterations++;
                Keep(ref direction, Direction(gradient));
                Keep(ref lastGradient, gradient);
                stepSize = iterations == 1 ? Math.Min(1, 1 / gradient.abs().sum().ToDouble()) * LearningRate : LearningRate;
                if (gradient.dot(direction!).ToDouble() > -smallestChange) break;
                Move();
            }
            if (iteration < maxIterations) (lastLoss, loss) = (loss, Evaluate(closure).ToDouble());
        }
        return first;
    }

    private Tensor Direction(Tensor gradient)
    {
        if (iterations == 1)
        {
            scale = 1;
            return gradient.neg();
        }
        var change = gradient - lastGradient!;
        var step = direction! * stepSize;
        var curvature = change.dot(step).ToDouble();
        if (curvature > SmallestCurvature)
        {
            if (history.Count == historySize) Forget(0);
            history.Add((change.DetachFromDisposeScope(), step.DetachFromDisposeScope(), 1 / curvature));
            scale = curvature / change.dot(change).ToDouble();
        }
        var result = gradient.neg();
        var weights = new double[history.Count];
        for (int i = history.Count - 1; i >= 0; i--)
        {
            weights[i] = history[i].step.dot(result).ToDouble() * history[i].inverse;
            result.add_(history[i].gradientChange, -weights[i]);
        }
        result.mul_(scale);
        for (int i = 0; i < history.Count; i++)
            result.add_(history[i].step, weights[i] - history[i].gradientChange.dot(result).ToDouble() * history[i].inverse);
        return result;
    }

    private static Tensor Evaluate(Func<Tensor> closure)
    {
        using var recording = enable_grad();
        return closure();
    }

    private Tensor Gradient() => cat([.. trained.Select(parameter =>
        parameter.grad is { } gradient ? gradient.reshape(-1) : zeros(parameter.numel(), parameter.dtype))]);

    private static double Largest(Tensor tensor) => tensor.abs().max().ToDouble();

    private void Move()
    {
        long start = 0;
        foreach (var parameter in trained)
        {
            parameter.add_(direction!.narrow(0, start, parameter.numel()).view_as(parameter), stepSize);
            start += parameter.numel();
        }
    }

    private static void Keep(ref Tensor? kept, Tensor value)
    {
        kept?.Dispose();
        kept = value.DetachFromDisposeScope();
    }

    private void Forget(int position)
    {
        history[position].gradientChange.Dispose();
        history[position].step.Dispose();
        history.RemoveAt(position);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        while (history.Count > 0) Forget(0);
        direction?.Dispose();
        lastGradient?.Dispose();
    }
}
