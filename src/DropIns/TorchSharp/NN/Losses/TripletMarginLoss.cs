using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>By how much an anchor is farther from a like vector than from an unlike one, plus a margin.</summary>
public sealed class TripletMarginLoss : Loss<Tensor, Tensor, Tensor, Tensor>
{
    private readonly double eps;
    private readonly bool swap;

    /// <summary>Makes the loss.</summary>
    /// <param name="margin">The distance that is far enough.</param>
    /// <param name="p">The norm's order.</param>
    /// <param name="eps">Added against division by zero.</param>
    /// <param name="swap">Take the unlike vector's distance from the like one where that is nearer.</param>
    /// <param name="reduction">How the losses of the elements become one.</param>
    public TripletMarginLoss(double margin = 1, long p = 2, double eps = 1e-06, bool swap = false,
        nn.Reduction reduction = nn.Reduction.Mean)
        : base(reduction) => (this.margin, this.p, this.eps, this.swap) = (margin, p, eps, swap);

    /// <summary>The distance that is far enough.</summary>
    public double margin { get; }

    /// <summary>The norm's order.</summary>
    public long p { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor anchor, Tensor positive, Tensor negative) =>
        nn.functional.triplet_margin_loss(anchor, positive, negative, margin, p, eps, swap, reduction);
}
