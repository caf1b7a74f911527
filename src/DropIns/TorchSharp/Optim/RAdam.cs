using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Adam that starts without dividing until the running square can be relied on (Liu et al. 2019).</summary>
public class RAdam : OptimizerHelper, optim.IBetas
{
    private readonly Options defaults;

    /// <summary>Makes the optimizer for one group of parameters.</summary>
    public RAdam(IEnumerable<Parameter> parameters, double lr, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
        double weight_decay = 0)
        : this([new ParamGroup { Parameters = parameters }], lr, beta1, beta2, eps, weight_decay)
    {
    }

    /// <summary>Makes the optimizer for groups of parameters; options they don't set are the ones given here.</summary>
    public RAdam(IEnumerable<ParamGroup> parameters, double lr = 2e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
        double weight_decay = 0)
        : this(new Options
        {
            LearningRate = lr,
            beta1 = beta1,
            beta2 = beta2,
            eps = eps,
            weight_decay = weight_decay,
        })
    {
        if (lr < 0) throw new ArgumentException($"Invalid learning rate: {lr}", nameof(lr));
        if (beta1 is < 0 or >= 1) throw new ArgumentException($"Invalid beta1 value: {beta1}", nameof(beta1));
        if (beta2 is < 0 or >= 1) throw new ArgumentException($"Invalid beta2 value: {beta2}", nameof(beta2));
        if (eps < 0) throw new ArgumentException($"Invalid eps value: {eps}", nameof(eps));
        if (weight_decay < 0) throw new ArgumentException($"Invalid weight_decay value: {weight_decay}", nameof(weight_decay));
        foreach (var group in parameters) add_param_group(group);
    }

    private RAdam(Options defaults) : base(defaults) => this.defaults = defaults;

    /// <summary>The decay rates of the running mean and of the running square of the gradients.</summary>
    public (double, double) Betas
    {
        get => (defaults.beta1!.Value, defaults.beta2!.Value);
        set
        {
            foreach (var options in _parameter_groups.Select(group => (Options)group.Options).Append(defaults))
                (options.beta1, options.beta2) = value;
        }
    }

    private protected override OptimizerOptions Completed(OptimizerOptions options)
    {
        var own = options as Options ?? new Options { LearningRate = options.LearningRate };
        own.beta1 ??= defaults.beta1;
        own.beta2 ??= defaults.beta2;
        own.eps ??= defaults.eps;
        own.weight_decay ??= defaults.weight_decay;
        return own;
    }

    private protected override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private protected override void Update(Modules.ParamGroup group, long step, Tensor[] parameters, Tensor[] gradients,
        OptimizerState[] states)
    {
        var options = (Options)group.Options;
        double beta1 = options.beta1!.Value, beta2 = options.beta2!.Value;
        var correction = 1 - Math.Pow(beta2, step);
        // How many steps the running square is made of: in the long run, and now.
        var longest = 2 / (1 - beta2) - 1;
        var length = longest - 2 * step * Math.Pow(beta2, step) / correction;
        var rate = group.LearningRate / (1 - Math.Pow(beta1, step));
        gradients = Regularized(parameters, gradients, options.weight_decay!.Value, maximize: false);
        for (int i = 0; i < parameters.Length; i++)
        {
            var (state, gradient) = ((State)states[i], gradients[i]);
            state.Complete(options);
            state.exp_avg.mul_(beta1).add_(gradient, 1 - beta1);
            state.exp_avg_sq.mul_(beta2).addcmul_(gradient, gradient, 1 - beta2);
            if (length > 5)
            {
                var rectified = Math.Sqrt((length - 4) * (length - 2) * longest / ((longest - 4) * (longest - 2) * length));
                var root = state.exp_avg_sq.sqrt().add_(options.eps!.Value);
                parameters[i].addcdiv_(state.exp_avg, root, -rate * rectified * Math.Sqrt(correction));
            }
            else parameters[i].add_(state.exp_avg, -rate);
        }
    }

    /// <summary>The options of a group; null takes the optimizer's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>The decay rate of the running mean of the gradients.</summary>
        public double? beta1;
        /// <summary>The decay rate of the running square of the gradients.</summary>
        public double? beta2;
        /// <summary>Added to the root of the running square.</summary>
        public double? eps;
        /// <summary>The strength of the parameters' pull toward zero.</summary>
        public double? weight_decay;

        private protected override void Visit(FieldVisitor visitor)
        {
            visitor.Visit(ref beta1);
            visitor.Visit(ref beta2);
            visitor.Visit(ref eps);
            visitor.Visit(ref weight_decay);
        }
    }

    /// <summary>What the optimizer remembers of one parameter.</summary>
    public class State : OptimizerState
    {
        /// <summary>How often the parameter was trained.</summary>
        public long step;

        /// <summary>The running mean of the gradients.</summary>
        public Tensor exp_avg = null!;

        /// <summary>The running square of the gradients.</summary>
        public Tensor exp_avg_sq = null!;

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
            visitor.Visit(ref exp_avg!);
            visitor.Visit(ref exp_avg_sq!);
        }

        internal override void Complete(OptimizerOptions options)
        {
            exp_avg ??= Zeros();
            exp_avg_sq ??= Zeros();
        }
    }

    /// <summary>Parameters with options of their own.</summary>
    public class ParamGroup : ParamGroup<Options>, optim.IBetas
    {
        /// <summary>Makes an empty group with the optimizer's options.</summary>
        public ParamGroup() => Options = new();

        /// <summary>Makes a group.</summary>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options)
        {
        }

        /// <summary>Makes a group.</summary>
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1.0, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0)
            : base(parameters, new Options
            {
                LearningRate = lr,
                beta1 = beta1,
                beta2 = beta2,
                eps = eps,
                weight_decay = weight_decay,
            })
        {
        }

        /// <summary>The decay rates of the running mean and of the running square of the gradients.</summary>
        public (double, double) Betas
        {
            get => (Options.beta1!.Value, Options.beta2!.Value);
            set => (Options.beta1, Options.beta2) = value;
        }
    }
}
