using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Optimizers: they change parameters along their gradients.</summary>
    public static partial class optim
    {
        /// <summary>What has a learning rate that a schedule can change.</summary>
        public interface ILearningRateController
        {
            /// <summary>The learning rate now.</summary>
            double LearningRate { get; set; }

            /// <summary>The learning rate a schedule starts from.</summary>
            double InitialLearningRate { get; set; }
        }

        /// <summary>What has a momentum.</summary>
        public interface IMomentum
        {
            /// <summary>The weight of the earlier gradients, 0 to 1.</summary>
            double Momentum { get; set; }
        }

        /// <summary>What has two decay rates.</summary>
        public interface IBetas
        {
            /// <summary>The decay rates of the running mean and of the running square of the gradients.</summary>
            (double, double) Betas { get; set; }
        }

        /// <summary>Changes parameters along their gradients.</summary>
        public abstract partial class Optimizer : IDisposable
        {
            /// <summary>The groups of parameters with their own options.</summary>
            protected IList<ParamGroup> _parameter_groups = [];

            /// <summary>The groups of parameters with their own options.</summary>
            public virtual IEnumerable<ILearningRateController> ParamGroups => _parameter_groups;

            private protected Optimizer()
            {
            }

            /// <summary>All parameters.</summary>
            public virtual IEnumerable<Parameter> parameters() => _parameter_groups.SelectMany(group => group.Parameters);

            /// <summary>Adds a group of parameters.</summary>
            public virtual void add_param_group(ParamGroup param_group) => _parameter_groups.Add(param_group);

            /// <summary>Forgets the gradients of all parameters.</summary>
            public virtual void zero_grad()
            {
                foreach (var parameter in parameters()) parameter.grad = null;
            }

            /// <summary>Changes the parameters once.</summary>
            /// <param name="closure">Computes the loss and its gradients anew.</param>
            /// <returns>The closure's loss, null without a closure.</returns>
            public abstract Tensor step(Func<Tensor>? closure = null);

            /// <summary>Frees the optimizer's state.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Frees the optimizer's state.</summary>
            /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
            protected virtual void Dispose(bool disposing)
            {
            }
        }
    }
}
