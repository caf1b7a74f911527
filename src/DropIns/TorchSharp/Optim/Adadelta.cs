using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Gradient descent by the running squares of the gradients and of the steps (Zeiler 2012).</summary>
public class Adadelta : OptimizerHelper
{
    private readonly Options defaults;

    /// <summary>Makes the optimizer for one group of parameters.</summary>
    public Adadelta(IEnumerable<Parameter> parameters, double lr, double rho = 0.9, double eps = 1e-6, double weight_decay = 0,
        bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, rho, eps, weight_decay, maximize)
    {
    }

    /// <summary>Makes the optimizer for groups of parameters; options they don't set are the ones given here.</summary>
    public Adadelta(IEnumerable<ParamGroup> parameters, double lr = 1, double rho = 0.9, double eps = 1e-6, double weight_decay = 0,
        bool maximize = false)
        : this(new Options { LearningRate = lr, rho = rho, eps = eps, weight_decay = weight_decay, maximize = maximize })
    {
        if (lr < 0) throw new ArgumentException($"Invalid learning rate: {lr}", nameof(lr));
        if (rho is < 0 or > 1) throw new ArgumentException($"Invalid rho value: {rho}", nameof(rho));
        if (eps < 0) throw new ArgumentException($"Invalid eps value: {eps}", nameof(eps));
        if (weight_decay < 0) throw new ArgumentException($"Invalid weight_decay value: {weight_decay}", nameof(weight_decay));
        foreach (var group in parameters) add_param_group(group);
    }

    private Adadelta(Options defaults) : base(defaults) => this.defaults = defaults;

    private protected override OptimizerOptions Completed(OptimizerOptions options)
    {
        var own = options as Options ?? new Options { LearningRate = options.LearningRate };
        own.rho ??= defaults.rho;
        own.eps ??= defaults.eps;
        own.weight_decay ??= defaults.weight_decay;
        own.maximize ??= defaults.maximize;
        return own;
    }

    private protected override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private protected override void Update(Modules.ParamGroup group, long step, Tensor[] parameters, Tensor[] gradients,
        OptimizerState[] states)
    {
        var options = (Options)group.Options;
        gradients = Regularized(parameters, gradients, options.weight_decay!.Value, options.maximize!.Value);
        double rho = options.rho!.Value, eps = options.eps!.Value;
        var squares = Moments(static state => ref ((State)state).square_avg!, parameters, states);
        Op._foreach_mul__Scalar.Run(squares, rho);
        Op._foreach_addcmul__Scalar.Run(squares, gradients, gradients, 1 - rho);
        var steps = Moments(static state => ref ((State)state).acc_delta!, parameters, states);
        var deltas = Op._foreach_sqrt.CallList(Op._foreach_add_Scalar.CallList(steps, eps));
        Op._foreach_div__List.Run(deltas, Op._foreach_sqrt.CallList(Op._foreach_add_Scalar.CallList(squares, eps)));
        Op._foreach_mul__List.Run(deltas, gradients);
        Op._foreach_add__List.Run(parameters, deltas, -group.LearningRate);
        Op._foreach_mul__Scalar.Run(steps, rho);
        Op._foreach_addcmul__Scalar.Run(steps, deltas, deltas, 1 - rho);
    }

    /// <summary>The options of a group; null takes the optimizer's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>The decay rate of both running squares, 0 to 1.</summary>
        public double? rho;
        /// <summary>Added to both running squares before the root.</summary>
        public double? eps;
        /// <summary>The strength of the parameters' pull toward zero.</summary>
        public double? weight_decay;
        /// <summary>Go up instead of down.</summary>
        public bool? maximize;

        private protected override void Visit(FieldVisitor visitor)
        {
            visitor.Visit(ref rho);
            visitor.Visit(ref eps);
            visitor.Visit(ref weight_decay);
            visitor.Visit(ref maximize);
        }
    }

    /// <summary>What the optimizer remembers of one parameter.</summary>
    public class State : OptimizerState
    {
        /// <summary>How often the parameter was trained.</summary>
        public long step;

        /// <summary>The running square of the gradients.</summary>
        public Tensor square_avg = null!;

        /// <summary>The running square of the steps.</summary>
        public Tensor acc_delta = null!;

        /// <summary>Makes the state of a parameter that was never trained.</summary>
        public State(Parameter parameter) : base(parameter)
        {
        }

        internal override long Steps
        {
            get => step;
            set => step = value;
        }

        private protected override void Visit(FieldVisitor visitor)
        {
            visitor.Visit(ref step);
            visitor.Visit(ref square_avg!);
            visitor.Visit(ref acc_delta!);
        }

        internal override void Complete(OptimizerOptions options)
        {
            square_avg ??= Zeros();
            acc_delta ??= Zeros();
        }
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

        /// <summary>Makes a group.</summary>
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1, double rho = 0.9, double eps = 1e-6, double weight_decay = 0,
            bool maximize = false)
            : base(parameters, new Options { LearningRate = lr, rho = rho, eps = eps, weight_decay = weight_decay, maximize = maximize })
        {
        }
    }
}
