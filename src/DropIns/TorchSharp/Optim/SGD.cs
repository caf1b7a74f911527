using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Stochastic gradient descent, with momentum where wanted.</summary>
public class SGD : OptimizerHelper, optim.IMomentum
{
    private readonly Options defaults;

    /// <summary>Makes the optimizer for one group of parameters.</summary>
    public SGD(IEnumerable<Parameter> parameters, double lr, double momentum = 0, double dampening = 0, double weight_decay = 0,
        bool nesterov = false, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, momentum, dampening, weight_decay, nesterov, maximize)
    {
    }

    /// <summary>Makes the optimizer for groups of parameters; options they don't set are the ones given here.</summary>
    public SGD(IEnumerable<ParamGroup> parameters, double lr, double momentum = 0, double dampening = 0, double weight_decay = 0,
        bool nesterov = false, bool maximize = false)
        : this(new Options
        {
            LearningRate = lr,
            momentum = momentum,
            dampening = dampening,
            weight_decay = weight_decay,
            nesterov = nesterov,
            maximize = maximize,
        })
    {
        if (lr < 0) throw new ArgumentException($"Invalid learning rate: {lr}", nameof(lr));
        if (momentum < 0) throw new ArgumentException($"Invalid momentum value: {momentum}", nameof(momentum));
        if (weight_decay < 0) throw new ArgumentException($"Invalid weight_decay value: {weight_decay}", nameof(weight_decay));
        if (nesterov && (momentum <= 0 || dampening != 0))
            throw new ArgumentException("Nesterov momentum requires a momentum and zero dampening");
        foreach (var group in parameters) add_param_group(group);
    }

    private SGD(Options defaults) : base(defaults) => this.defaults = defaults;

    /// <summary>The weight of the earlier gradients, 0 to 1.</summary>
    public double Momentum
    {
        get => defaults.momentum!.Value;
        set
        {
            defaults.momentum = value;
            foreach (var group in _parameter_groups) ((Options)group.Options).momentum = value;
        }
    }

    private protected override OptimizerOptions Completed(OptimizerOptions options)
    {
        var own = options as Options ?? new Options { LearningRate = options.LearningRate };
        own.momentum ??= defaults.momentum;
        own.dampening ??= defaults.dampening;
        own.weight_decay ??= defaults.weight_decay;
        own.nesterov ??= defaults.nesterov;
        own.maximize ??= defaults.maximize;
        return own;
    }

    private protected override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private protected override void Update(Modules.ParamGroup group, long step, Tensor[] parameters, Tensor[] gradients,
        OptimizerState[] states)
    {
        var options = (Options)group.Options;
        gradients = Regularized(parameters, gradients, options.weight_decay!.Value, options.maximize!.Value);
        var momentum = options.momentum!.Value;
        if (momentum != 0)
        {
            var velocities = Moments(static state => ref ((State)state).momentum_buffer, parameters, states);
            if (step == 1) Op._foreach_add__List.Run(velocities, gradients);
            else
            {
                Op._foreach_mul__Scalar.Run(velocities, momentum);
                Op._foreach_add__List.Run(velocities, gradients, 1 - options.dampening!.Value);
            }
            gradients = options.nesterov!.Value ? Op._foreach_add_List.CallList(gradients, velocities, momentum) : velocities;
        }
        if (StepInOnePass(parameters, gradients, null, null, group.LearningRate)) return;
        Op._foreach_add__List.Run(parameters, gradients, -group.LearningRate);
    }

    /// <summary>The options of a group; null takes the optimizer's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>The weight of the earlier gradients, 0 to 1.</summary>
        public double? momentum;
        /// <summary>How much less the new gradient counts beside the earlier ones.</summary>
        public double? dampening;
        /// <summary>The strength of the parameters' pull toward zero.</summary>
        public double? weight_decay;
        /// <summary>Look ahead along the momentum.</summary>
        public bool? nesterov;
        /// <summary>Go up instead of down.</summary>
        public bool? maximize;

        private protected override void Visit(FieldVisitor visitor)
        {
            visitor.Visit(ref momentum);
            visitor.Visit(ref dampening);
            visitor.Visit(ref weight_decay);
            visitor.Visit(ref nesterov);
            visitor.Visit(ref maximize);
        }
    }

    /// <summary>What the optimizer remembers of one parameter.</summary>
    public class State : OptimizerState
    {
        /// <summary>The running sum of the gradients, null before the first step and without momentum.</summary>
        public Tensor? momentum_buffer;

        /// <summary>Makes the state of a parameter that was never trained.</summary>
        public State(Parameter parameter) : base(parameter)
        {
        }

        internal override long Steps { get; set; }

        private protected override void Visit(FieldVisitor visitor)
        {
            visitor.VisitOptional(ref momentum_buffer);
            // A state that was loaded is not before its first step.
            Steps = momentum_buffer is null ? 0 : Math.Max(Steps, 1);
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
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1e-3, double momentum = 0, double dampening = 0,
            double weight_decay = 0,
            bool nesterov = false, bool maximize = false)
            : base(parameters, new Options
            {
                LearningRate = lr,
                momentum = momentum,
                dampening = dampening,
                weight_decay = weight_decay,
                nesterov = nesterov,
                maximize = maximize,
            })
        {
        }

        /// <summary>The weight of the earlier gradients, 0 to 1.</summary>
        public double Momentum
        {
            get => Options.momentum!.Value;
            set => Options.momentum = value;
        }
    }
}
