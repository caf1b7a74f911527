namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Schedules: they change an optimizer's learning rates as training goes on.</summary>
        public static partial class lr_scheduler
        {
            /// <summary>Changes an optimizer's learning rates, once for each <see cref="step()"/>.</summary>
            public abstract class LRScheduler
            {
                internal readonly Optimizer optimizer = null!;
                internal int last_epoch;
                internal IList<double> base_lrs = [];

                private readonly bool verbose;
                private IList<double> last = [];

                /// <summary>How often the schedule was stepped.</summary>
                protected int _step_count;

                /// <summary>Makes a schedule and sets the first learning rates.</summary>
                /// <param name="optimizer">The optimizer.</param>
                /// <param name="last_epoch">The epoch to go on from, -1 to start.</param>
                /// <param name="verbose">Print each change.</param>
                protected LRScheduler(Optimizer optimizer, int last_epoch = -1, bool verbose = false)
                {
                    (this.optimizer, this.last_epoch, this.verbose) = (optimizer, last_epoch, verbose);
                    // What a group started from is set by its first schedule and kept.
                    foreach (var group in optimizer.ParamGroups) group.InitialLearningRate = group.InitialLearningRate;
                    base_lrs = [.. optimizer.ParamGroups.Select(group => group.InitialLearningRate)];
                    last = [.. optimizer.ParamGroups.Select(group => group.LearningRate)];
                }

                /// <summary>Ends an epoch.</summary>
                public virtual void step() => step(null);

                /// <summary>Ends an epoch, or goes to the one given.</summary>
                public virtual void step(int? epoch)
                {
                    _step_count++;
                    last_epoch = epoch ?? last_epoch + 1;
                    IList<double> rates = [.. epoch is null ? get_lr() : get_closed_form_lr()];
                    foreach (var (group, rate) in optimizer.ParamGroups.Zip(rates)) group.LearningRate = rate;
                    if (verbose && !rates.SequenceEqual(last)) Console.WriteLine($"Adjusting learning rate to {string.Join(", ", rates)}");
                    last = rates;
                }

                /// <summary>Ends an epoch whose value should improve.</summary>
                public virtual void step(double current, int? epoch = null) => step(epoch);

                /// <summary>Takes the learning rates that another schedule set as the last ones.</summary>
                private protected void Remember() => last = [.. optimizer.ParamGroups.Select(group => group.LearningRate)];

                /// <summary>The learning rates of this epoch, from those of the one before.</summary>
                protected virtual IEnumerable<double> get_lr() => optimizer.ParamGroups.Select(group => group.LearningRate);

                /// <summary>The learning rates of this epoch, from the first ones.</summary>
                protected virtual IEnumerable<double> get_closed_form_lr() => get_lr();

                /// <summary>The learning rates that were set last.</summary>
                public IEnumerable<double> get_last_lr() => last;
            }

            /// <summary>A schedule whose learning rate depends on the first one and the epoch alone.</summary>
            private sealed class ClosedForm : LRScheduler
            {
                private readonly Func<double, int, double> rate;

                internal ClosedForm(Optimizer optimizer, Func<double, int, double> rate, int last_epoch, bool verbose) : base(optimizer,
                    last_epoch, verbose)
                {
                    this.rate = rate;
                    step();
                }

                protected override IEnumerable<double> get_lr() => base_lrs.Select(first => rate(first, last_epoch));
            }

            /// <summary>The first learning rate times what a function says for the epoch.</summary>
            public static LRScheduler LambdaLR(Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1,
                bool verbose = false) =>
                new ClosedForm(optimizer, (first, epoch) => first * lr_lambda(epoch), last_epoch, verbose);

            /// <summary>The learning rate times gamma after every step_size epochs.</summary>
            public static LRScheduler StepLR(Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1,
                bool verbose = false) =>
                new ClosedForm(optimizer, (first, epoch) => first * Math.Pow(gamma, epoch / step_size), last_epoch, verbose);

            /// <summary>The learning rate times gamma at each milestone.</summary>
            public static LRScheduler MultiStepLR(Optimizer optimizer, IList<int> milestones, double gamma = 0.1, int last_epoch = -1,
                bool verbose = false) =>
                new ClosedForm(optimizer, (first, epoch) => first * Math.Pow(gamma, milestones.Count(milestone => milestone <= epoch)),
                    last_epoch, verbose);

            /// <summary>The learning rate times gamma after every epoch.</summary>
            public static LRScheduler ExponentialLR(Optimizer optimizer, double gamma = 0.1, int last_epoch = -1, bool verbose = false) =>
                new ClosedForm(optimizer, (first, epoch) => first * Math.Pow(gamma, epoch), last_epoch, verbose);

            /// <summary>The first learning rate times a factor until total_iters epochs are over.</summary>
            public static LRScheduler ConstantLR(Optimizer optimizer, double factor = 1.0 / 3, int total_iters = 5, int last_epoch = -1,
                bool verbose = false) =>
                new ClosedForm(optimizer, (first, epoch) => epoch < total_iters ? first * factor : first, last_epoch, verbose);

            /// <summary>The first learning rate times a factor that goes evenly from start to end in total_iters epochs.</summary>
            public static LRScheduler LinearLR(Optimizer optimizer, double start_factor = 1.0 / 3, double end_factor = 1,
                int total_iters = 5,
                int last_epoch = -1, bool verbose = false) =>
                new ClosedForm(optimizer,
                    (first, epoch) => first * (start_factor + (end_factor - start_factor) * Math.Min(total_iters, epoch) / total_iters),
                        last_epoch, verbose);

            /// <summary>The learning rate falls to zero as a power of the part of total_iters epochs that is left.</summary>
            public static LRScheduler PolynomialLR(Optimizer optimizer, int total_iters = 5, double power = 1, int last_epoch = -1,
                bool verbose = false) =>
                new ClosedForm(optimizer, (first, epoch) => first * Math.Pow(1 - Math.Min(total_iters, epoch) / (double)total_iters,
                    power), last_epoch, verbose);

            /// <summary>The learning rate follows half a cosine from the first one to eta_min in T_max epochs, then back.</summary>
            public static LRScheduler CosineAnnealingLR(Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1,
                bool verbose = false) =>
                new ClosedForm(optimizer, (first, epoch) => eta_min + (first - eta_min) * (1 + Math.Cos(Math.PI * epoch / T_max)) / 2,
                    last_epoch, verbose);
        }
    }
}
