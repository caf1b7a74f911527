using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>A module that says how far four inputs are from where they should be.</summary>
public abstract class Loss<T1, T2, T3, T4, TResult> : nn.Module<T1, T2, T3, T4, TResult>
{
    /// <summary>Makes a loss.</summary>
    public Loss(nn.Reduction reduction = nn.Reduction.Mean) : base(nameof(Loss<T1, T2, T3, T4, TResult>)) => this.reduction = reduction;

    /// <summary>How the losses of the elements become one.</summary>
    public nn.Reduction reduction { get; }
}
