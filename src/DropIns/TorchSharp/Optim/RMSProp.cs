using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Gradient descent by the running square of the gradients (Hinton 2012).</summary>
public class RMSProp : OptimizerHelper, optim.IMomentum
{
    private readonly Options defaults;

    /// <summary>Makes the optimizer for one group of parameters.</summary>
    public RMSProp(IEnumerable<Parameter> parameters, double lr = 1e-3, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0,
        double momentum = 0, bool centered = false, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, alpha, eps, weight_decay, momentum, centered, maximize)
    {
    }

    /// <summary>Makes the optimizer for groups of parameters; options they don't set are the ones given here.</summary>
    public RMSProp(IEnumerable<ParamGroup> parameters, double lr = 1e-3, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0,
        double momentum = 0, bool centered = false, bool maximize = false)
        : this(new Options
        {
            LearningRate = lr,
            alpha = alpha,
            eps = eps,
            weight_decay = weight_decay,
            momentum = momentum,
            centered = centered,
            maximize = maximize,
        })
    {
        if (lr < 0) throw new ArgumentException($"Invalid learning rate: {lr}", nameof(lr));
        if (momentum < 0) throw new ArgumentException($"Invalid momentum value: {momentum}", nameof(momentum));
        foreach (var group in parameters) add_param_group(group);
    }

    private RMSProp(Options defaults) : base(defaults) => this.defaults = defaults;

    /// <summary>The weight of the earlier steps, 0 to 1.</summary>
    public double Momentum
    {
        get => defaults.momentum!.Value;
        set
        {
            foreach (var options in _parameter_groups.Select(group => (Options)group.Options).Append(defaults)) options.momentum = value;
        }
    }

    private protected override OptimizerOptions Completed(OptimizerOptions options)
    {
        var own = options as Options ?? new Options { LearningRate = options.LearningRate };
        own.alpha ??= defaults.alpha;
        own.eps ??= defaults.eps;
        own.weight_decay ??= defaults.weight_decay;
        own.momentum ??= defaults.momentum;
        own.centered ??= defaults.centered;
        own.maximize ??= defaults.maximize;
        return own;
    }

    private protected override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private protected override void Update(Modules.ParamGroup group, long step, Tensor[] parameters, Tensor[] gradients,
        OptimizerState[] states)
    {
        var options = (Options)group.Options;
        gradients = Regularized(parameters, gradients, options.weight_decay!.Value, options.maximize!.Value);
        double alpha = options.alpha!.Value, momentum = options.momentum!.Value;
        var squares = Moments(static state => ref ((State)state).square_avg!, parameters, states);
        Op._foreach_mul__Scalar.Run(squares, alpha);
        Op._foreach_addcmul__Scalar.Run(squares, gradients, gradients, 1 - alpha);
        var spread = squares;
        if (options.centered!.Value)
        {
            var means = Moments(static state => ref ((State)state).grad_avg, parameters, states);
            Op._foreach_mul__Scalar.Run(means, alpha);
            Op._foreach_add__List.Run(means, gradients, 1 - alpha);
            spread = Op._foreach_addcmul_Scalar.CallList(squares, means, means, -1);
        }
        var roots = Op._foreach_sqrt.CallList(spread);
        Op._foreach_add__Scalar.Run(roots, options.eps!.Value);
        if (momentum == 0)
        {
            Op._foreach_addcdiv__Scalar.Run(parameters, gradients, roots, -group.LearningRate);
            return;
        }
        var velocities = Moments(static state => ref ((State)state).momentum_buffer, parameters, states);
        Op._foreach_mul__Scalar.Run(velocities, momentum);
        Op._foreach_addcdiv__Scalar.Run(velocities, gradients, roots);
        Op._foreach_add__List.Run(parameters, velocities, -group.LearningRate);
    }

    /// <summary>The options of a group; null takes the optimizer's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>The decay rate of the running square of the gradients.</summary>
        public double? alpha;
        /// <summary>Added to the root of the running square.</summary>
        public double? eps;
        /// <summary>The strength of the parameters' pull toward zero.</summary>
        public double? weight_decay;
        /// <summary>The weight of the earlier steps, 0 to 1.</summary>
        public double? momentum;
        /// <summary>Divide by the variance in place of the square.</summary>
        public bool? centered;
        /// <summary>Go up instead of down.</summary>
        public bool? maximize;

        private protected override void Visit(FieldVisitor visitor)
        {
            visitor.Visit(ref maximize);
            visitor.Visit(ref momentum);
            visitor.Visit(ref alpha);
            visitor.Visit(ref eps);
            visitor.Visit(ref weight_decay);
            visitor.Visit(ref centered);
        }
    }

    /// <summary>What the optimizer remembers of one parameter.</summary>
    public class State : OptimizerState
    {
        /// <summary>How often the parameter was trained.</summary>
        public long step;

        /// <summary>The running square of the gradients.</summary>
        public Tensor square_avg = null!;

        /// <summary>The running step, null without momentum.</summary>
        public Tensor? momentum_buffer;

        /// <summary>The running mean of the gradients, null unless centered.</summary>
        public Tensor? grad_avg;

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
            visitor.VisitOptional(ref momentum_buffer);
            visitor.VisitOptional(ref grad_avg);
        }

        internal override void Complete(OptimizerOptions options)
        {
            square_avg ??= Zeros();
            if (((Options)options).momentum!.Value != 0) momentum_buffer ??= Zeros();
            if (((Options)options).centered!.Value) grad_avg ??= Zeros();
        }
    }

    /// <summary>Parameters with options of their own.</summary>
    public class ParamGroup : ParamGroup<Options>, optim.IMomentum
    {
        /// <summary>Makes an empty group with the optimizer's options.</summary>
        public ParamGroup() => Options = new();

        /// <summary>Makes a group.</summary>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options)
        {
        }

        /// <summary>Makes a group.</summary>
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1e-3, double eps = 1e-8, double alpha = 0.99,
            double weight_decay = 0,
            double momentum = 0, bool centered = false)
            : base(parameters, new Options
            {
                LearningRate = lr,
                eps = eps,
                alpha = alpha,
                weight_decay = weight_decay,
                momentum = momentum,
                centered = centered,
            })
        {
        }

        /// <summary>The weight of the earlier steps, 0 to 1.</summary>
        public double Momentum
        {
            get => Options.momentum!.Value;
            set => Options.momentum = value;
        }
    }
}
