using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Gradient descent by the sum of the squared gradients (Duchi et al. 2011).</summary>
public class Adagrad : OptimizerHelper
{
    private readonly Options defaults;

    /// <summary>Makes the optimizer for one group of parameters.</summary>
    public Adagrad(IEnumerable<Parameter> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0,
        double initial_accumulator_value = 0, double eps = 1e-10)
        : this([new ParamGroup { Parameters = parameters }], lr, lr_decay, weight_decay, initial_accumulator_value, eps)
    {
    }

    /// <summary>Makes the optimizer for groups of parameters; options they don't set are the ones given here.</summary>
    public Adagrad(IEnumerable<ParamGroup> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0,
        double initial_accumulator_value = 0, double eps = 1e-10)
        : this(new Options
        {
            LearningRate = lr,
            lr_decay = lr_decay,
            weight_decay = weight_decay,
            initial_accumulator_value = initial_accumulator_value,
            eps = eps,
        })
    {
        if (lr < 0) throw new ArgumentException($"Invalid learning rate: {lr}", nameof(lr));
        foreach (var group in parameters) add_param_group(group);
    }

    private Adagrad(Options defaults) : base(defaults) => this.defaults = defaults;

    private protected override OptimizerOptions Completed(OptimizerOptions options)
    {
        var own = options as Options ?? new Options { LearningRate = options.LearningRate };
        own.lr_decay ??= defaults.lr_decay;
        own.weight_decay ??= defaults.weight_decay;
        own.initial_accumulator_value ??= defaults.initial_accumulator_value;
        own.eps ??= defaults.eps;
        return own;
    }

    private protected override void Update(Modules.ParamGroup group, long step, Tensor[] parameters, Tensor[] gradients, State[] states)
    {
        var options = (Options)group.Options;
        gradients = Regularized(parameters, gradients, options.weight_decay!.Value, maximize: false);
        var sums = Moments("sum", parameters, states);
        if (step == 1) Op._foreach_add__Scalar.Run(sums, options.initial_accumulator_value!.Value);
        Op._foreach_addcmul__Scalar.Run(sums, gradients, gradients, 1);
        var roots = Op._foreach_sqrt.CallList(sums);
        Op._foreach_add__Scalar.Run(roots, options.eps!.Value);
        Op._foreach_addcdiv__Scalar.Run(parameters, gradients, roots, -group.LearningRate / (1 + (step - 1) * options.lr_decay!.Value));
    }

    /// <summary>The options of a group; null takes the optimizer's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How fast the learning rate falls.</summary>
        public double? lr_decay;
        /// <summary>The strength of the parameters' pull toward zero.</summary>
        public double? weight_decay;
        /// <summary>What the sums start from.</summary>
        public double? initial_accumulator_value;
        /// <summary>Added to the root of the sum.</summary>
        public double? eps;
    }

    /// <summary>Parameters with options of their own.</summary>
    public class ParamGroup : ParamGroup<Options>
    {
        /// <summary>Makes an empty group with the optimizer's options.</summary>
        public ParamGroup() => Options = new();

        /// <summary>Makes a group.</summary>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options)
        {
        }
    }
}
