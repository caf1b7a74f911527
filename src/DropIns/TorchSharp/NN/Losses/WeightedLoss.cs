using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>A loss whose parts may count differently.</summary>
public abstract class WeightedLoss<T1, T2, TResult> : Loss<T1, T2, TResult>
{
    /// <summary>Makes a loss.</summary>
    public WeightedLoss(Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean) : base(reduction) => this.weight = weight;

    /// <summary>How much each part counts; all the same where null.</summary>
    public Tensor? weight { get; }
}
