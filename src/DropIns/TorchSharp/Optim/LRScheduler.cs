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

            /// <summary>
            /// A schedule that goes on from the present learning rates, whatever else has changed them; the closed form says what a
            /// jump to an epoch sets.
            /// </summary>
            private sealed class Chainable : LRScheduler
            {
                private readonly Func<double, double, int, double> next;
                private readonly Func<double, int, double>? closed;

                /// <param name="optimizer">The optimizer.</param>
                /// <param name="next">The rate that follows, of the present one, the first one and the epoch.</param>
                /// <param name="closed">The rate, of the first one and the epoch; null where only next knows it.</param>
                /// <param name="last_epoch">The epoch to go on from, -1 to start.</param>
                /// <param name="verbose">Print each change.</param>
                internal Chainable(Optimizer optimizer, Func<double, double, int, double> next, Func<double, int, double>? closed,
                    int last_epoch, bool verbose)
                    : base(optimizer, last_epoch, verbose)
                {
                    (this.next, this.closed) = (next, closed);
                    step();
                }

                protected override IEnumerable<double> get_lr() =>
                    optimizer.ParamGroups.Zip(base_lrs, (group, first) => next(group.LearningRate, first, last_epoch));

                protected override IEnumerable<double> get_closed_form_lr() =>
                    closed is null ? get_lr() : base_lrs.Select(first => closed(first, last_epoch));
            }

            /// <summary>The first learning rate times what a function says for the epoch.</summary>
            public static LRScheduler LambdaLR(Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1,
                bool verbose = false) =>
                new Chainable(optimizer, (_, first, epoch) => first * lr_lambda(epoch), null, last_epoch, verbose);

            /// <summary>The learning rate times what a function says, epoch after epoch.</summary>
            public static LRScheduler MultiplicativeLR(Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1,
                bool verbose = false) =>
                new Chainable(optimizer, (rate, _, epoch) => epoch > 0 ? rate * lr_lambda(epoch) : rate, null, last_epoch, verbose);

            /// <summary>The learning rate times gamma after every step_size epochs.</summary>
            public static LRScheduler StepLR(Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1,
                bool verbose = false) =>
                new Chainable(optimizer, (rate, _, epoch) => epoch > 0 && epoch % step_size == 0 ? rate * gamma : rate,
                    (first, epoch) => first * Math.Pow(gamma, epoch / step_size), last_epoch, verbose);

            /// <summary>The learning rate times gamma at each milestone.</summary>
            public static LRScheduler MultiStepLR(Optimizer optimizer, IList<int> milestones, double gamma = 0.1, int last_epoch = -1,
                bool verbose = false) =>
                new Chainable(optimizer, (rate, _, epoch) => rate * Math.Pow(gamma, milestones.Count(milestone => milestone == epoch)),
                    (first, epoch) => first * Math.Pow(gamma, milestones.Count(milestone => milestone <= epoch)), last_epoch, verbose);

            /// <summary>The learning rate times gamma after every epoch.</summary>
            public static LRScheduler ExponentialLR(Optimizer optimizer, double gamma = 0.1, int last_epoch = -1, bool verbose = false) =>
                new Chainable(optimizer, (rate, _, epoch) => epoch > 0 ? rate * gamma : rate,
                    (first, epoch) => first * Math.Pow(gamma, epoch), last_epoch, verbose);

            /// <summary>The learning rate times a factor until total_iters epochs are over.</summary>
            public static LRScheduler ConstantLR(Optimizer optimizer, double factor = 1.0 / 3, int total_iters = 5, int last_epoch = -1,
                bool verbose = false) =>
                new Chainable(optimizer, (rate, _, epoch) => epoch == 0 ? rate * factor : epoch == total_iters ? rate * (1 / factor) : rate,
                    (first, epoch) => epoch < total_iters ? first * factor : first, last_epoch, verbose);

            /// <summary>The learning rate times a factor that goes evenly from start to end in total_iters epochs.</summary>
            public static LRScheduler LinearLR(Optimizer optimizer, double start_factor = 1.0 / 3, double end_factor = 1,
                int total_iters = 5, int last_epoch = -1, bool verbose = false)
            {
                var rise = end_factor - start_factor;
                return new Chainable(optimizer,
                    (rate, _, epoch) => epoch == 0 ? rate * start_factor : epoch > total_iters ? rate
                        : rate * (1 + rise / (total_iters * start_factor + (epoch - 1) * rise)),
                    (first, epoch) => first * (start_factor + rise * Math.Min(total_iters, epoch) / total_iters), last_epoch, verbose);
            }

            /// <summary>The learning rate falls to zero as a power of the part of total_iters epochs that is left.</summary>
            public static LRScheduler PolynomialLR(Optimizer optimizer, int total_iters = 5, double power = 1, int last_epoch = -1,
                bool verbose = false)
            {
                double Left(int epoch) => 1 - Math.Min(total_iters, epoch) / (double)total_iters;
                return new Chainable(optimizer,
                    (rate, _, epoch) => epoch == 0 || epoch > total_iters ? rate : rate * Math.Pow(Left(epoch) / Left(epoch - 1), power),
                    (first, epoch) => first * Math.Pow(Left(epoch), power), last_epoch, verbose);
            }

            /// <summary>The learning rate follows half a cosine from the first one to eta_min in T_max epochs, then back.</summary>
            public static LRScheduler CosineAnnealingLR(Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1,
                bool verbose = false)
            {
                double Height(int epoch) => (1 + Math.Cos(Math.PI * epoch / T_max)) / 2;
                return new Chainable(optimizer,
                    // At the foot of the cosine there is nothing to go on from in proportion.
                    (rate, first, epoch) => epoch == 0 ? rate
                        : (epoch - 1 - T_max) % (2 * T_max) == 0 ? rate + (first - eta_min) * Height(epoch)
                        : eta_min + Height(epoch) / Height(epoch - 1) * (rate - eta_min),
                    (first, epoch) => eta_min + (first - eta_min) * Height(epoch), last_epoch, verbose);
            }
        }
    }
}
