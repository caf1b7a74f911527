using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Gradient descent that keeps an average of the parameters (Polyak and Juditsky 1992).</summary>
public class ASGD : OptimizerHelper
{
    private readonly Options defaults;

    /// <summary>Makes the optimizer for one group of parameters.</summary>
    public ASGD(IEnumerable<Parameter> parameters, double lr = 0.01, double lambd = 1e-4, double alpha = 0.75, double t0 = 1e6,
        double weight_decay = 0, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, lambd, alpha, t0, weight_decay, maximize)
    {
    }

    /// <summary>Makes the optimizer for groups of parameters; options they don't set are the ones given here.</summary>
    public ASGD(IEnumerable<ParamGroup<Options>> parameters, double lr = 0.01, double lambd = 1e-4, double alpha = 0.75, double t0 = 1e6,
        double weight_decay = 0, bool maximize = false)
        : this(new Options
        {
            LearningRate = lr,
            lambd = lambd,
            alpha = alpha,
            t0 = t0,
            weight_decay = weight_decay,
            maximize = maximize,
        })
    {
        if (lr < 0) throw new ArgumentException($"Invalid learning rate: {lr}", nameof(lr));
        foreach (var group in parameters) add_param_group(group);
    }

    private ASGD(Options defaults) : base(defaults) => this.defaults = defaults;

    private protected override OptimizerOptions Completed(OptimizerOptions options)
    {
        var own = options as Options ?? new Options { LearningRate = options.LearningRate };
        own.maximize ??= defaults.maximize;
        own.lambd ??= defaults.lambd;
        own.alpha ??= defaults.alpha;
        own.weight_decay ??= defaults.weight_decay;
        own.t0 ??= defaults.t0;
        return own;
    }

    private protected override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private protected override void Update(Modules.ParamGroup group, long step, Tensor[] parameters, Tensor[] gradients,
        OptimizerState[] states)
    {
        var options = (Options)group.Options;
        double rate = group.LearningRate, lambd = options.lambd!.Value;
        gradients = Regularized(parameters, gradients, options.weight_decay!.Value, options.maximize!.Value);
        for (int i = 0; i < parameters.Length; i++)
        {
            var state = (State)states[i];
            state.Complete(options);
            if (step == 1) state.eta = rate;
            parameters[i].mul_(1 - lambd * state.eta).add_(gradients[i], -state.eta);
            state.ax.add_(parameters[i].sub(state.ax), state.mu);
            state.eta = rate / Math.Pow(1 + lambd * rate * step, options.alpha!.Value);
            state.mu = 1 / Math.Max(1, step - options.t0!.Value);
        }
    }

    /// <summary>The options of a group; null takes the optimizer's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>Go up instead of down.</summary>
        public bool? maximize;
        /// <summary>How fast parameters and learning rate fall.</summary>
        public double? lambd;
        /// <summary>The power by which the learning rate falls.</summary>
        public double? alpha;
        /// <summary>The strength of the parameters' pull toward zero.</summary>
        public double? weight_decay;
        /// <summary>The step from which the parameters are averaged.</summary>
        public double? t0;

        private protected override void Visit(FieldVisitor visitor)
        {
            visitor.Visit(ref maximize);
            visitor.Visit(ref lambd);
            visitor.Visit(ref alpha);
            visitor.Visit(ref weight_decay);
            visitor.Visit(ref t0);
        }
    }

    /// <summary>What the optimizer remembers of one parameter.</summary>
    public class State : OptimizerState
    {
        /// <summary>How often the parameter was trained.</summary>
        public long step;

        /// <summary>The learning rate now.</summary>
        public double eta;

        /// <summary>The weight of the parameters in their average.</summary>
        public double mu = 1;

        /// <summary>The average of the parameters.</summary>
        public Tensor ax = null!;

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
            visitor.Visit(ref eta);
            visitor.Visit(ref mu);
            visitor.Visit(ref ax!);
        }

        internal override void Complete(OptimizerOptions options)
        {
            ax ??= Zeros();
            if (step == 0) (eta, mu) = (options.LearningRate!.Value, 1);
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
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.01, double lambd = 1e-4, double alpha = 0.75, double t0 = 1e6,
            double weight_decay = 0)
            : base(parameters, new Options
            {
                LearningRate = lr,
                lambd = lambd,
                alpha = alpha,
                t0 = t0,
                weight_decay = weight_decay,
            })
        {
        }
    }
}
