using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What the score of the right class lacks to be ahead of each other by a margin.</summary>
public sealed class MultiMarginLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss.</summary>
    public MultiMarginLoss(int p = 1, double margin = 1, Tensor? weight = null,
        nn.Reduction reduction = nn.Reduction.Mean) : base(weight, reduction) =>
        (this.p, this.margin) = (p, margin);

    /// <summary>The exponent, 1 or 2.</summary>
    public int p { get; }

    /// <summary>How far ahead the right class should be.</summary>
    public double margin { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.multi_margin_loss(input, target, p, margin, weight, reduction);
}
