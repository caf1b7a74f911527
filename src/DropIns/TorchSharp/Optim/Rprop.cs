using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Steps by the gradient's sign alone, longer while it stays and shorter when it changes (Riedmiller and Braun 1993); meant for
/// gradients of all examples at once.
/// </summary>
public class Rprop : OptimizerHelper
{
    private readonly Options defaults;

    /// <summary>Makes the optimizer for one group of parameters.</summary>
    public Rprop(IEnumerable<Parameter> parameters, double lr = 1e-2, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1e-6,
        double max_step = 50, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, etaminus, etaplus, min_step, max_step, maximize)
    {
    }

    /// <summary>Makes the optimizer for groups of parameters; options they don't set are the ones given here.</summary>
    public Rprop(IEnumerable<ParamGroup> parameters, double lr = 1e-2, double etaminus = 0.5, double etaplus = 1.2,
        double min_step = 1e-6, double max_step = 50, bool maximize = false)
        : this(new Options
        {
            LearningRate = lr,
            etaminus = etaminus,
            etaplus = etaplus,
            min_step = min_step,
            max_step = max_step,
            maximize = maximize,
        })
    {
        if (lr < 0) throw new ArgumentException($"Invalid learning rate: {lr}", nameof(lr));
        foreach (var group in parameters) add_param_group(group);
    }

    private Rprop(Options defaults) : base(defaults) => this.defaults = defaults;

    private protected override OptimizerOptions Completed(OptimizerOptions options)
    {
        var own = options as Options ?? new Options { LearningRate = options.LearningRate };
        own.maximize ??= defaults.maximize;
        own.etaminus ??= defaults.etaminus;
        own.etaplus ??= defaults.etaplus;
        own.min_step ??= defaults.min_step;
        own.max_step ??= defaults.max_step;
        return own;
    }

    private protected override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private protected override void Update(Modules.ParamGroup group, long step, Tensor[] parameters, Tensor[] gradients,
        OptimizerState[] states)
    {
        var options = (Options)group.Options;
        double shorter = options.etaminus!.Value, longer = options.etaplus!.Value;
        gradients = Regularized(parameters, gradients, 0, options.maximize!.Value);
        for (int i = 0; i < parameters.Length; i++)
        {
            var (state, gradient) = ((State)states[i], gradients[i]);
            state.Complete(options);
            var agreement = gradient.mul(state.prev);
            var turned = agreement.lt(0);
            var scale = ones_like(gradient).masked_fill_(agreement.gt(0), longer).masked_fill_(turned, shorter);
            state.step_size.mul_(scale).clamp_(options.min_step!.Value, options.max_step!.Value);
            state.prev.copy_(gradient).masked_fill_(turned, 0);
            parameters[i].addcmul_(state.prev.sign(), state.step_size, -1);
        }
    }

    /// <summary>The options of a group; null takes the optimizer's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>Go up instead of down.</summary>
        public bool? maximize;
        /// <summary>What a step is multiplied by where the gradient has changed its sign.</summary>
        public double? etaminus;
        /// <summary>What a step is multiplied by where the gradient has kept its sign.</summary>
        public double? etaplus;
        /// <summary>The smallest step.</summary>
        public double? min_step;
        /// <summary>The largest step.</summary>
        public double? max_step;

        private protected override void Visit(FieldVisitor visitor)
        {
            visitor.Visit(ref maximize);
            visitor.Visit(ref etaminus);
            visitor.Visit(ref etaplus);
            visitor.Visit(ref min_step);
            visitor.Visit(ref max_step);
        }
    }

    /// <summary>What the optimizer remembers of one parameter.</summary>
    public class State : OptimizerState
    {
        /// <summary>How often the parameter was trained.</summary>
        public long step;

        /// <summary>The last gradient, 0 where it had changed its sign.</summary>
        public Tensor prev = null!;

        /// <summary>How far each element goes.</summary>
        public Tensor step_size = null!;

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
            visitor.Visit(ref prev!);
            visitor.Visit(ref step_size!);
        }

        internal override void Complete(OptimizerOptions options)
        {
            prev ??= Zeros();
            step_size ??= full_like(_parameter, options.LearningRate!.Value).DetachFromDisposeScope();
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
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1e-2, double etaminus = 0.5, double etaplus = 1.2,
            double min_step = 1e-6, double max_step = 50, bool maximize = false)
            : base(parameters, new Options
            {
                LearningRate = lr,
                etaminus = etaminus,
                etaplus = etaplus,
                min_step = min_step,
                max_step = max_step,
                maximize = maximize,
            })
        {
        }
    }
}
