using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Bernoulli distributions: one with a probability, else zero.</summary>
public class Bernoulli : distributions.Distribution
{
    /// <summary>Makes distributions, given by probabilities or by logits.</summary>
    public Bernoulli(Tensor? p = null, Tensor? l = null, Generator? generator = null) : base(generator)
    {
        batch_shape = new Size(OneOf(p, l).shape);
        using var scope = NewDisposeScope();
        (probs, logits) = (Own(p ?? LogitsToProbs(l!, true)), Own(l ?? ProbsToLogits(p!, true)));
    }

    /// <summary>The probabilities.</summary>
    public Tensor probs { get; }

    /// <summary>The logarithms of the odds.</summary>
    public Tensor logits { get; }

    /// <inheritdoc/>
    public override Tensor mean => probs;

    /// <inheritdoc/>
    public override Tensor variance => probs * (1 - probs);

    /// <summary>Draws, which gradients don't go through.</summary>
    public override Tensor rsample(params long[] sample_shape)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        return probs.expand(ExtendedShape(sample_shape)).bernoulli(generator).MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value)
    {
        using var scope = NewDisposeScope();
        var both = broadcast_tensors(logits, value);
        return (-nn.functional.binary_cross_entropy_with_logits(both[0], both[1], reduction: nn.Reduction.None)).MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    public override Tensor entropy() =>
        nn.functional.binary_cross_entropy_with_logits(logits, probs, reduction: nn.Reduction.None);

    /// <inheritdoc/>
    public override distributions.Distribution expand(Size batch_shape, distributions.Distribution? instance = null)
    {
        using var scope = NewDisposeScope();
        return new Bernoulli(probs.expand(batch_shape.ToArray()), null, generator);
    }
}
