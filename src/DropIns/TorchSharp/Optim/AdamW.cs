using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Adam whose pull toward zero is apart from the gradients (Loshchilov and Hutter 2017).</summary>
public class AdamW : OptimizerHelper, optim.IBetas
{
    private readonly Options defaults;

    /// <summary>Makes the optimizer for one group of parameters.</summary>
    public AdamW(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
        double weight_decay = 0, bool amsgrad = false, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, beta1, beta2, eps, weight_decay, amsgrad, maximize)
    {
    }

    /// <summary>Makes the optimizer for groups of parameters; options they don't set are the ones given here.</summary>
    public AdamW(IEnumerable<ParamGroup> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
        double weight_decay = 0, bool amsgrad = false, bool maximize = false)
        : this(new Options
        {
            LearningRate = lr,
            beta1 = beta1,
            beta2 = beta2,
            eps = eps,
            weight_decay = weight_decay,
            amsgrad = amsgrad,
            maximize = maximize,
        })
    {
        if (lr < 0) throw new ArgumentException($"Invalid learning rate: {lr}", nameof(lr));
        if (beta1 is < 0 or >= 1) throw new ArgumentException($"Invalid beta1 value: {beta1}", nameof(beta1));
        if (beta2 is < 0 or >= 1) throw new ArgumentException($"Invalid beta2 value: {beta2}", nameof(beta2));
        if (eps < 0) throw new ArgumentException($"Invalid eps value: {eps}", nameof(eps));
        if (weight_decay < 0) throw new ArgumentException($"Invalid weight_decay value: {weight_decay}", nameof(weight_decay));
        foreach (var group in parameters) add_param_group(group);
    }

    private AdamW(Options defaults) : base(defaults) => this.defaults = defaults;

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
        own.amsgrad ??= defaults.amsgrad;
        own.maximize ??= defaults.maximize;
        return own;
    }

    private protected override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private protected override void Update(Modules.ParamGroup group, long step, Tensor[] parameters, Tensor[] gradients,
        OptimizerState[] states)
    {
        var options = (Options)group.Options;
        gradients = Regularized(parameters, gradients, 0, options.maximize!.Value);
        Op._foreach_mul__Scalar.Run(parameters, 1 - group.LearningRate * options.weight_decay!.Value);
        var means = Moments(static state => ref ((State)state).exp_avg!, parameters, states);
        var squares = Moments(static state => ref ((State)state).exp_avg_sq!, parameters, states);
        var largest = options.amsgrad!.Value ? Moments(static state => ref ((State)state).max_exp_avg_sq, parameters, states) : null;
        StepByMoments(group, step, parameters, gradients, means, squares, largest, options.beta1!.Value, options.beta2!.Value,
            options.eps!.Value);
    }

    /// <summary>The options of a group; null takes the optimizer's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>The decay rate of the running mean of the gradients.</summary>
        public double? beta1;
        /// <summary>The decay rate of the running square of the gradients.</summary>
        public double? beta2;
        /// <summary>The strength of the parameters' pull toward zero.</summary>
        public double? weight_decay;
        /// <summary>Added to the root of the running square.</summary>
        public double? eps;
        /// <summary>Use the largest running square so far.</summary>
        public bool? amsgrad;
        /// <summary>Go up instead of down.</summary>
        public bool? maximize;

        private protected override void Visit(FieldVisitor visitor)
        {
            visitor.Visit(ref beta1);
            visitor.Visit(ref beta2);
            visitor.Visit(ref eps);
            visitor.Visit(ref weight_decay);
            visitor.Visit(ref amsgrad);
            visitor.Visit(ref maximize);
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

        /// <summary>The largest running square so far, null unless AMSGrad is on.</summary>
        public Tensor? max_exp_avg_sq;

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
            visitor.VisitOptional(ref max_exp_avg_sq);
        }

        internal override void Complete(OptimizerOptions options)
        {
            exp_avg ??= Zeros();
            exp_avg_sq ??= Zeros();
            if (((Options)options).amsgrad!.Value) max_exp_avg_sq ??= Zeros();
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
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false)
            : base(parameters, new Options
            {
                LearningRate = lr,
                beta1 = beta1,
                beta2 = beta2,
                eps = eps,
                weight_decay = weight_decay,
                amsgrad = amsgrad,
                maximize = maximize,
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
