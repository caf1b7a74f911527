using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public abstract partial class Optimizer
        {
            /// <summary>The options of an optimizer's groups and what it remembers of their parameters.</summary>
            public class StateDictionary
            {
                internal StateDictionary()
                {
                }

                /// <summary>The options, one for each group.</summary>
                public List<OptimizerOptions> Options { get; } = [];

                /// <summary>What is remembered, one for each parameter, group by group.</summary>
                public List<OptimizerState> State { get; } = [];

                /// <summary>For each group, the positions of its parameters in <see cref="State"/>.</summary>
                public List<List<int>> StateIndexRef { get; } = [];
            }
        }
    }
}
