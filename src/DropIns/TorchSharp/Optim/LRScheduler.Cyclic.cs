namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static partial class impl
            {
                /// <summary>The learning rate swings between two bounds (Smith 2017).</summary>
                public sealed class CyclicLR
                {
                    private CyclicLR()
                    {
                    }

                    /// <summary>How the swings change as training goes on.</summary>
                    public enum Mode
                    {
                        /// <summary>Not at all.</summary>
                        Triangular,
                        /// <summary>They halve with every cycle.</summary>
                        Triangular2,
                        /// <summary>They shrink by a factor with every step.</summary>
                        ExpRange,
                    }

                    /// <summary>What a scale function is given.</summary>
                    public enum ScaleMode
                    {
                        /// <summary>The number of the cycle, from 1.</summary>
                        Cycle,
                        /// <summary>The number of the step.</summary>
                        Iterations,
                    }
                }
            }

            private sealed class Cyclic : LRScheduler
            {
                private readonly double[] highest;
                private readonly (double[] low, double[] high)? momenta;
                private readonly double cycleSteps, rising;
                private readonly Func<double, double, double> scale;

                internal Cyclic(Optimizer optimizer, double[] lowest, double[] highest, int up, int down, impl.CyclicLR.Mode mode,
                    double gamma,
                    Func<double, double>? scale_fn, impl.CyclicLR.ScaleMode scale_mode, (double[], double[])? momenta, int last_epoch,
                        bool verbose)
                    : base(optimizer, last_epoch, verbose)
                {
                    this.highest = highest;
                    this.momenta = momenta;
                    cycleSteps = up + (down < 0 ? up : down);
                    rising = up / cycleSteps;
                    scale = (mode, scale_fn) switch
                    {
                        (_, not null) => (cycle, step) => scale_fn(scale_mode == impl.CyclicLR.ScaleMode.Cycle ? cycle : step),
                        (impl.CyclicLR.Mode.Triangular, _) => (_, _) => 1,
                        (impl.CyclicLR.Mode.Triangular2, _) => (cycle, _) => 1 / Math.Pow(2, cycle - 1),
                        _ => (_, step) => Math.Pow(gamma, step),
                    };
                    if (momenta is not null && !optimizer.ParamGroups.All(group => group is IMomentum or IBetas))
                        throw new ArgumentException("optimizer must support momentum with `cycle_momentum` option enabled",
                            nameof(optimizer));
                    base_lrs = lowest;
                    foreach (var (group, rate) in optimizer.ParamGroups.Zip(lowest)) group.LearningRate = rate;
                    step();
                }

                protected override IEnumerable<double> get_lr()
                {
                    var cycle = Math.Floor(1 + last_epoch / cycleSteps);
                    var position = 1 + last_epoch / cycleSteps - cycle;
                    var height = (position <= rising ? position / rising : (position - 1) / (rising - 1)) * scale(cycle, last_epoch);
                    if (momenta is var (low, high))
                    {
                        foreach (var (group, i) in optimizer.ParamGroups.Select((group, i) => (group, i)))
                        {
                            var now = high[i] - (high[i] - low[i]) * height;
                            if (group is IMomentum withMomentum) withMomentum.Momentum = now;
                            else if (group is IBetas withBetas) withBetas.Betas = (now, withBetas.Betas.Item2);
                        }
                    }
                    return base_lrs.Zip(highest, (lowest, top) => lowest + (top - lowest) * height);
                }
            }

            /// <summary>The learning rate swings between two bounds, up in step_size_up steps and down in step_size_down.</summary>
            public static LRScheduler CyclicLR(Optimizer optimizer, double base_lr, double max_lr, int step_size_up = 2000,
                int step_size_down = -1, impl.CyclicLR.Mode mode = impl.CyclicLR.Mode.Triangular, double gamma = 1,
                Func<double, double>? scale_fn = null, impl.CyclicLR.ScaleMode scale_mode = impl.CyclicLR.ScaleMode.Cycle,
                bool cycle_momentum = true, double base_momentum = 0.8, double max_momentum = 0.9, int last_epoch = -1,
                    bool verbose = false) =>
                new Cyclic(optimizer, ForEach(optimizer, base_lr), ForEach(optimizer, max_lr), step_size_up, step_size_down, mode, gamma,
                    scale_fn, scale_mode,
                    cycle_momentum ? (ForEach(optimizer, base_momentum), ForEach(optimizer, max_momentum)) : null, last_epoch, verbose);

            /// <summary>The learning rates swing between two bounds of their own, one of each for each group of parameters.</summary>
            public static LRScheduler CyclicLR(Optimizer optimizer, IEnumerable<double> base_lr, IEnumerable<double> max_lr,
                int step_size_up = 2000, int step_size_down = -1, impl.CyclicLR.Mode mode = impl.CyclicLR.Mode.Triangular, double gamma = 1,
                Func<double, double>? scale_fn = null, impl.CyclicLR.ScaleMode scale_mode = impl.CyclicLR.ScaleMode.Cycle,
                bool cycle_momentum = true, IEnumerable<double>? base_momentum = null, IEnumerable<double>? max_momentum = null,
                int last_epoch = -1, bool verbose = false) =>
                new Cyclic(optimizer, ForEach(optimizer, base_lr), ForEach(optimizer, max_lr), step_size_up, step_size_down, mode, gamma,
                    scale_fn, scale_mode, cycle_momentum ? Momenta(optimizer, base_momentum, 0.8, max_momentum, 0.9) : null,
                    last_epoch, verbose);

            private static (double[], double[]) Momenta(Optimizer optimizer, IEnumerable<double>? lowest, double low,
                IEnumerable<double>? highest, double high) =>
                (lowest is null ? ForEach(optimizer, low) : ForEach(optimizer, lowest),
                    highest is null ? ForEach(optimizer, high) : ForEach(optimizer, highest));

            private static double[] ForEach(Optimizer optimizer, double value) => [.. optimizer.ParamGroups.Select(_ => value)];

            private static double[] ForEach(Optimizer optimizer, IEnumerable<double> values)
            {
                double[] found = [.. values];
                var groups = optimizer.ParamGroups.Count();
                return found.Length == groups ? found
                    : throw new ArgumentException($"{found.Length} values were given for {groups} groups of parameters, expected one for each");
            }
        }
    }
}
