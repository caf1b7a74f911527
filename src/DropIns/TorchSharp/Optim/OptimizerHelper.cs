using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What the optimizers share: groups, options and one step over all parameters at once.</summary>
public abstract class OptimizerHelper : optim.Optimizer
{
    private readonly Dictionary<Parameter, State> states = [];
    private readonly OptimizerOptions defaults;

    private protected OptimizerHelper(OptimizerOptions defaults) => this.defaults = defaults;

    /// <summary>Adds a group of parameters. Throws <see cref="ArgumentException"/> where one has a group already.</summary>
    public override void add_param_group(ParamGroup param_group)
    {
        param_group.Parameters = param_group.Parameters.ToList();
        var taken = parameters().ToHashSet();
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
    private protected abstract void Update(ParamGroup group, long step, Tensor[] parameters, Tensor[] gradients, State[] states);

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
            var trained = new List<(Parameter parameter, Tensor gradient, State state)>();
            foreach (var parameter in group.Parameters)
            {
                if (parameter.grad is not { } gradient) continue;
                if (!states.TryGetValue(parameter, out var state)) states.Add(parameter, state = new());
                state.Step++;
                trained.Add((parameter, gradient, state));
            }
            foreach (var bucket in trained.GroupBy(item => item.state.Step))
                Update(group, bucket.Key, [.. bucket.Select(item => item.parameter)], [.. bucket.Select(item => item.gradient)],
                    [.. bucket.Select(item => item.state)]);
        }
        return loss!;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        foreach (var state in states.Values)
            foreach (var tensor in state.Tensors.Values) tensor.Dispose();
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
        ParamGroup group, long step, Tensor[] parameters, Tensor[] gradients, State[] states, double beta1, double beta2, double eps, bool amsgrad)
    {
        var means = Moments("exp_avg", parameters, states);
        var squares = Moments("exp_avg_sq", parameters, states);
        Op._foreach_mul__Scalar.Run(means, beta1);
        Op._foreach_add__List.Run(means, gradients, 1 - beta1);
        Op._foreach_mul__Scalar.Run(squares, beta2);
        Op._foreach_addcmul__Scalar.Run(squares, gradients, gradients, 1 - beta2);
        if (amsgrad)
        {
            var largest = Moments("max_exp_avg_sq", parameters, states);
            for (int i = 0; i < largest.Length; i++) Op.copy_.Run(largest[i], largest[i].maximum(squares[i]));
            squares = largest;
        }
        var roots = Op._foreach_sqrt.CallList(squares);
        Op._foreach_div__Scalar.Run(roots, Math.Sqrt(1 - Math.Pow(beta2, step)));
        Op._foreach_add__Scalar.Run(roots, eps);
        Op._foreach_addcdiv__Scalar.Run(parameters, means, roots, -group.LearningRate / (1 - Math.Pow(beta1, step)));
    }

    /// <summary>What an optimizer remembers of one parameter.</summary>
    private protected sealed class State
    {
        internal long Step;
        internal readonly Dictionary<string, Tensor> Tensors = [];
    }

    /// <summary>The remembered tensors of a name, zeros where there are none yet.</summary>
    private protected static Tensor[] Moments(string name, Tensor[] parameters, State[] states)
    {
        var moments = new Tensor[states.Length];
        for (int i = 0; i < states.Length; i++)
        {
            if (!states[i].Tensors.TryGetValue(name, out var moment))
                states[i].Tensors.Add(name, moment = zeros_like(parameters[i]).DetachFromDisposeScope());
            moments[i] = moment;
        }
        return moments;
    }
}
