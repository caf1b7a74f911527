using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The cross entropy of logits <c>[batch, classes, ...]</c> and target classes <c>[batch, ...]</c> or probabilities.</summary>
public sealed class CrossEntropyLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss.</summary>
    public CrossEntropyLoss(Tensor? weight = null, long? ignore_index = null, nn.Reduction reduction = nn.Reduction.Mean,
        double label_smoothing = 0)
        : base(weight, reduction) => (this.ignore_index, this.label_smoothing) = (ignore_index, label_smoothing);

    /// <summary>A target class that doesn't count.</summary>
    public long? ignore_index { get; }

    /// <summary>The part of the target's probability, 0 to 1, that is spread over all classes.</summary>
    public double label_smoothing { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.cross_entropy(input, target, weight, ignore_index ?? -100, reduction, label_smoothing);
}
