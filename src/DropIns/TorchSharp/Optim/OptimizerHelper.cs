using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What the optimizers share: groups, options and one step over all parameters at once.</summary>
public abstract partial class OptimizerHelper : optim.Optimizer
{
    private readonly Dictionary<Parameter, OptimizerState> states = new(ReferenceEqualityComparer.Instance);
    private readonly OptimizerOptions defaults;

    private protected OptimizerHelper(OptimizerOptions defaults) => this.defaults = defaults;

    /// <summary>Adds a group of parameters. Throws <see cref="ArgumentException"/> where one has a group already.</summary>
    public override void add_param_group(ParamGroup param_group)
    {
        param_group.Parameters = param_group.Parameters.ToList();
        var taken = parameters().ToHashSet(ReferenceEqualityComparer.Instance);
        if (param_group.Parameters.Any(parameter => !taken.Add(parameter)))
            throw new ArgumentException("a parameter belongs to more than one parameter group", nameof(param_group));
        param_group.Options = Completed(param_group.Options);
        param_group.Options.LearningRate ??= defaults.LearningRate;
        base.add_param_group(param_group);
    }

    /// <summary>The options with the optimizer's own where they are not set.</summary>
    private protected abstract OptimizerOptions Completed(OptimizerOptions options);

    /// <summary>Changes the parameters that were trained equally often, all at once.</summary>
    /// <param name="group">Their options.</param>
    /// <param name="step">How often they have been trained, this time included.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="gradients">Their gradients.</param>
    /// <param name="states">What is remembered of each.</param>
    private protected abstract void Update(ParamGroup group, long step, Tensor[] parameters, Tensor[] gradients, OptimizerState[] states);

    /// <inheritdoc/>
    public override Tensor step(Func<Tensor>? closure = null)
    {
        Tensor? loss = null;
        if (closure is not null)
        {
            using var recording = enable_grad();
            loss = closure();
        }
        using var _ = no_grad();
        foreach (var group in _parameter_groups)
        {
            using var scope = NewDisposeScope();
            var trained = new List<(Parameter parameter, Tensor gradient, OptimizerState state)>();
            foreach (var parameter in group.Parameters)
            {
                if (parameter.grad is not { } gradient) continue;
                var state = StateOf(parameter);
                state.Steps++;
                trained.Add((parameter, gradient, state));
            }
            while (trained.Count > 0)
            {
                var step = trained[0].state.Steps;
                var bucket = trained.FindAll(item => item.state.Steps == step).ToArray();
                trained.RemoveAll(item => item.state.Steps == step);
                Update(group, step, Array.ConvertAll(bucket, item => (Tensor)item.parameter), Array.ConvertAll(bucket, item => item.gradient),
                    Array.ConvertAll(bucket, item => item.state));
            }
        }
        return loss!;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        foreach (var state in states.Values) state.Free();
        states.Clear();
    }

    /// <summary>The gradients, turned around to maximize, with the parameters' pull toward zero added.</summary>
    private protected static Tensor[] Regularized(Tensor[] parameters, Tensor[] gradients, double weightDecay, bool maximize)
    {
        if (maximize) gradients = Op._foreach_neg.CallList(gradients);
        return weightDecay == 0 ? gradients : Op._foreach_add_List.CallList(gradients, parameters, weightDecay);
    }

    /// <summary>A step along the running mean of the gradients, scaled by the root of their running square (Adam's algorithm 1).</summary>
    private protected static void StepByMoments(
        ParamGroup group, long step, Tensor[] parameters, Tensor[] gradients, Tensor[] means, Tensor[] squares, Tensor[]? largest,
        double beta1, double beta2, double eps)
    {
        var root = Math.Sqrt(1 - Math.Pow(beta2, step));
        var rate = group.LearningRate / (1 - Math.Pow(beta1, step));
        if (largest is null && StepInOnePass(parameters, gradients, means, squares, rate, root, beta1, beta2, eps)) return;
        Op._foreach_mul__Scalar.Run(means, beta1);
        Op._foreach_add__List.Run(means, gradients, 1 - beta1);
        Op._foreach_mul__Scalar.Run(squares, beta2);
        Op._foreach_addcmul__Scalar.Run(squares, gradients, gradients, 1 - beta2);
        if (largest is not null)
        {
            for (int i = 0; i < largest.Length; i++) Op.copy_.Run(largest[i], largest[i].maximum(squares[i]));
            squares = largest;
        }
        var roots = Op._foreach_sqrt.CallList(squares);
        Op._foreach_div__Scalar.Run(roots, root);
        Op._foreach_add__Scalar.Run(roots, eps);
        Op._foreach_addcdiv__Scalar.Run(parameters, means, roots, -rate);
    }

    /// <summary>The same without intermediate tensors; false, and nothing done, where the tensors are not all plain float32.</summary>
    private protected static unsafe bool StepInOnePass(Tensor[] parameters, Tensor[] gradients, Tensor[]? means, Tensor[]? squares, double rate,
        double root = 1, double beta1 = 0, double beta2 = 0, double eps = 0)
    {
        static nint[]? Handles(Tensor[]? tensors) => tensors is null ? null : Array.ConvertAll(tensors, tensor => tensor.Handle);

        fixed (nint* p = Handles(parameters), g = Handles(gradients), m = Handles(means), s = Handles(squares))
        {
            var done = NativeMethods.optimizer_step(p, g, m, s, parameters.Length, rate, root, beta1, beta2, eps);
            NativeMethods.Check(done);
            GC.KeepAlive((parameters, gradients, means, squares));
            return done != 0;
        }
    }

    /// <summary>A remembered tensor of one parameter.</summary>
    private protected delegate ref Tensor? Moment(OptimizerState state);

    /// <summary>The state of a parameter that was never trained.</summary>
    private protected abstract OptimizerState NewState(Parameter parameter);

    private OptimizerState StateOf(Parameter parameter)
    {
        if (!states.TryGetValue(parameter, out var state)) states.Add(parameter, state = NewState(parameter));
        return state;
    }

    /// <summary>The remembered tensors, zeros where there are none yet.</summary>
    private protected static Tensor[] Moments(Moment moment, Tensor[] parameters, OptimizerState[] states)
    {
        var moments = new Tensor[states.Length];
        for (int i = 0; i < states.Length; i++) moments[i] = moment(states[i]) ??= zeros_like(parameters[i]).DetachFromDisposeScope();
        return moments;
    }
}
