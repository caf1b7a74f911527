namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>What the schedules of this class are made of.</summary>
            public static partial class impl
            {
                /// <summary>The learning rate rises and falls once (Smith 2018).</summary>
                public sealed class OneCycleLR
                {
                    private OneCycleLR()
                    {
                    }

                    /// <summary>How the learning rate goes from one value to another.</summary>
                    public enum AnnealStrategy
                    {
                        /// <summary>Along half a cosine.</summary>
                        Cos,
                        /// <summary>Along a line.</summary>
                        Linear,
                    }
                }
            }

            private sealed class OneCycle : LRScheduler
            {
                private readonly int steps;
                private readonly double[] highest;
                private readonly double divisor, finalDivisor;
                private readonly (double[] low, double[] high)? momenta;
                private readonly Func<double, double, double, double> anneal;
                private readonly double[] ends;

                internal OneCycle(Optimizer optimizer, double[] highest, int total_steps, int epochs, int steps_per_epoch, double pct_start,
                    impl.OneCycleLR.AnnealStrategy strategy, (double[], double[])? momenta, double div_factor, double final_div_factor,
                    bool three_phase, int last_epoch, bool verbose)
                    : base(optimizer, last_epoch, verbose)
                {
                    if (total_steps <= 0 && (epochs <= 0 || steps_per_epoch <= 0))
                        throw new ArgumentException("give total_steps, or epochs and steps_per_epoch");
                    if (pct_start is < 0 or > 1)
                        throw new ArgumentException($"pct_start must be from 0 to 1, got {pct_start}", nameof(pct_start));
                    steps = total_steps > 0 ? total_steps : epochs * steps_per_epoch;
                    (this.highest, this.momenta, divisor, finalDivisor) = (highest, momenta, div_factor, final_div_factor);
                    anneal = strategy == impl.OneCycleLR.AnnealStrategy.Cos
                        ? (from, to, part) => to + (from - to) / 2 * (1 + Math.Cos(Math.PI * part))
                        : (from, to, part) => (to - from) * part + from;
                    ends = three_phase ? [pct_start * steps - 1, 2 * pct_start * steps - 2, steps - 1] : [pct_start * steps - 1, steps - 1];
                    step();
                }

                protected override IEnumerable<double> get_lr()
                {
                    // One more than there are rates: a loop that steps after every batch does so after the last one too.
                    if (last_epoch > steps)
                        throw new InvalidOperationException($"the schedule has {steps} steps, step {last_epoch} is one too many");
                    int phase = Array.FindIndex(ends, end => last_epoch <= end);
                    if (phase < 0) phase = ends.Length - 1;
                    var start = phase == 0 ? 0 : ends[phase - 1];
                    var part = (last_epoch - start) / (ends[phase] - start);
                    return optimizer.ParamGroups.Select((group, i) =>
                    {
                        if (momenta is var (low, high))
                        {
                            double[] at = [high[i], low[i], high[i], high[i]];
                            var now = anneal(at[phase], at[phase + 1], part);
                            if (group is IMomentum withMomentum) withMomentum.Momentum = now;
                            else if (group is IBetas withBetas) withBetas.Betas = (now, withBetas.Betas.Item2);
                        }
                        double top = highest[i], first = top / divisor, last = first / finalDivisor;
                        double[] rates = ends.Length == 3 ? [first, top, first, last] : [first, top, last];
                        return anneal(rates[phase], rates[phase + 1], part);
                    });
                }
            }

            private sealed class Sequential : LRScheduler
            {
                private readonly List<LRScheduler> schedules;
                private readonly List<int> milestones;

                internal Sequential(Optimizer optimizer, IEnumerable<LRScheduler> schedulers, IEnumerable<int> milestones, int last_epoch)
                    : base(optimizer, last_epoch)
                {
                    (schedules, this.milestones) = ([.. schedulers], [.. milestones]);
                    if (schedules.Count != this.milestones.Count + 1)
                        throw new ArgumentException($"{schedules.Count} schedules need {schedules.Count - 1} milestones, got {this.milestones.Count}", nameof(milestones));
                    this.last_epoch = last_epoch + 1;
                    foreach (var (group, rate) in optimizer.ParamGroups.Zip(base_lrs)) group.LearningRate = group.InitialLearningRate;
                    schedules[0].step(0);
                }

                public override void step(int? epoch)
                {
                    last_epoch = epoch ?? last_epoch + 1;
                    int active = milestones.Count(milestone => milestone <= last_epoch);
                    if (active > 0 && milestones[active - 1] == last_epoch) schedules[active].step(0);
                    else schedules[active].step();
                    Remember();
                }
            }

            private sealed class Chained(IList<LRScheduler> schedulers) : LRScheduler(schedulers[0].optimizer, 0)
            {
                public override void step(int? epoch)
                {
                    foreach (var schedule in schedulers) schedule.step(epoch);
                    Remember();
                }
            }

            private sealed class Plateau : LRScheduler
            {
                private readonly bool smaller, relative;
                private readonly double factor, threshold, eps;
                private readonly int patience, cooldown;
                private readonly IList<double>? min;
                private double best;
                private int bad, cooling;

                internal Plateau(Optimizer optimizer, string mode, double factor, int patience, double threshold, string threshold_mode,
                    int cooldown,
                    IList<double>? min_lr, double eps, bool verbose) : base(optimizer, 0, verbose)
                {
                    if (factor >= 1) throw new ArgumentException($"factor must be below 1, got {factor}", nameof(factor));
                    if (mode is not ("min" or "max")) throw new ArgumentException($"mode must be min or max, got {mode}", nameof(mode));
                    if (threshold_mode is not ("rel" or "abs"))
                        throw new ArgumentException($"threshold_mode must be rel or abs, got {threshold_mode}", nameof(threshold_mode));
                    (smaller, relative, this.factor, this.threshold, this.eps) = (mode == "min", threshold_mode == "rel", factor,
                        threshold, eps);
                    (this.patience, this.cooldown, min) = (patience, cooldown, min_lr);
                    best = smaller ? double.PositiveInfinity : double.NegativeInfinity;
                }

                public override void step(int? epoch) =>
                    throw new InvalidOperationException("step(current) needs the value that should improve");

                public override void step(double current, int? epoch = null)
                {
                    last_epoch = epoch ?? last_epoch + 1;
                    var bound = relative ? best * (smaller ? 1 - threshold : 1 + threshold) : smaller ? best - threshold : best + threshold;
                    bool better = smaller ? current < bound : current > bound;
                    if (better) (best, bad) = (current, 0);
                    else bad++;
                    if (cooling > 0) (cooling, bad) = (cooling - 1, 0);
                    if (bad <= patience) return;
                    (cooling, bad) = (cooldown, 0);
                    foreach (var (group, i) in optimizer.ParamGroups.Select((group, i) => (group, i)))
                    {
                        var rate = Math.Max(group.LearningRate * factor, min is null ? 0 : min[Math.Min(i, min.Count - 1)]);
                        if (group.LearningRate - rate > eps) group.LearningRate = rate;
                    }
                    Remember();
                }
            }

            /// <summary>
            /// The learning rate rises to max_lr and falls below its start, over total_steps or epochs times steps_per_epoch.
            /// </summary>
            public static LRScheduler OneCycleLR(Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1,
                int steps_per_epoch = -1,
                double pct_start = 0.3, impl.OneCycleLR.AnnealStrategy anneal_strategy = impl.OneCycleLR.AnnealStrategy.Cos,
                    bool cycle_momentum = true,
                double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25, double final_div_factor = 1e4,
                    bool three_phase = false,
                int last_epoch = -1, bool verbose = false)
                => OneCycleLR(optimizer, ForEach(optimizer, max_lr), total_steps, epochs, steps_per_epoch, pct_start, anneal_strategy,
                    cycle_momentum, ForEach(optimizer, base_momentum), ForEach(optimizer, max_momentum), div_factor, final_div_factor,
                    three_phase, last_epoch, verbose);

            /// <summary>
            /// The learning rates rise to a max_lr of their own and fall below its start, one for each group of parameters.
            /// </summary>
            public static LRScheduler OneCycleLR(Optimizer optimizer, IEnumerable<double> max_lr, int total_steps = -1, int epochs = -1,
                int steps_per_epoch = -1,
                double pct_start = 0.3, impl.OneCycleLR.AnnealStrategy anneal_strategy = impl.OneCycleLR.AnnealStrategy.Cos,
                    bool cycle_momentum = true,
                IEnumerable<double>? base_momentum = null, IEnumerable<double>? max_momentum = null, double div_factor = 25,
                double final_div_factor = 1e4, bool three_phase = false, int last_epoch = -1, bool verbose = false) =>
                new OneCycle(optimizer, ForEach(optimizer, max_lr), total_steps, epochs, steps_per_epoch, pct_start, anneal_strategy,
                    cycle_momentum ? Momenta(optimizer, base_momentum, 0.85, max_momentum, 0.95) : null, div_factor, final_div_factor,
                    three_phase, last_epoch, verbose);

            /// <summary>Several schedules one after the other; each starts at its milestone.</summary>
            public static LRScheduler SequentialLR(Optimizer optimizer, IEnumerable<LRScheduler> schedulers, IEnumerable<int> milestones,
                int last_epoch = -1) =>
                new Sequential(optimizer, schedulers, milestones, last_epoch);

            /// <summary>Several schedules at once, each going on from the other's learning rate.</summary>
            public static LRScheduler ChainedLR(IEnumerable<LRScheduler> schedulers) => new Chained(schedulers.ToList());

            /// <summary>
            /// The learning rate times factor whenever the value given to <c>step</c> has not improved for more than patience
            /// epochs.
            /// </summary>
            public static LRScheduler ReduceLROnPlateau(Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10,
                double threshold = 1e-4, string threshold_mode = "rel", int cooldown = 0, IList<double>? min_lr = null, double eps = 1e-8,
                    bool verbose = false) =>
                new Plateau(optimizer, mode, factor, patience, threshold, threshold_mode, cooldown, min_lr, eps, verbose);
        }
    }
}
