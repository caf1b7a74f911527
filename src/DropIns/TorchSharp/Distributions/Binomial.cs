using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Binomial distributions: how many of several draws are a one.</summary>
public class Binomial : distributions.Distribution
{
    private readonly Tensor total_count;

    /// <summary>Makes distributions, given by how often to draw and by probabilities or logits.</summary>
    /// <param name="total_count">How often to draw, one number for all or one for each.</param>
    /// <param name="p">The probabilities of a one.</param>
    /// <param name="l">The logarithms of the odds.</param>
    /// <param name="generator">Where random numbers come from; the default generator where null.</param>
    public Binomial(Tensor total_count, Tensor? p = null, Tensor? l = null, Generator? generator = null) : base(generator)
    {
        using var scope = NewDisposeScope();
        var both = broadcast_tensors(total_count.type_as(OneOf(p, l)), OneOf(p, l));
        batch_shape = new Size(both[0].shape);
        this.total_count = Own(both[0]);
        (probs, logits) = (Own(p is null ? LogitsToProbs(both[1], true) : both[1]), Own(p is null ? both[1] : ProbsToLogits(both[1], true)));
    }

    /// <summary>The probabilities of a one.</summary>
    public Tensor probs { get; }

    /// <summary>The logarithms of the odds.</summary>
    public Tensor logits { get; }

    /// <inheritdoc/>
    public override Tensor mean => total_count * probs;

    /// <inheritdoc/>
    public override Tensor variance => WrappedTensorDisposeScope(() => total_count * probs * (1 - probs));

    /// <summary>Draws, which gradients don't go through.</summary>
    public override Tensor rsample(params long[] sample_shape)
    {
        using var _ = no_grad();
        var shape = ExtendedShape(sample_shape);
        return WrappedTensorDisposeScope(() => total_count.expand(shape).binomial(probs.expand(shape), generator));
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
    {
        var ways = (total_count + 1).lgamma() - (value + 1).lgamma() - (total_count - value + 1).lgamma();
        return ways + value * logits - total_count * (ClampByZero(logits) + (-logits.abs()).exp().log1p());
    });

    /// <summary>The entropy. Throws <see cref="NotImplementedException"/> where the distributions draw differently often.</summary>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
    {
        var most = total_count.max().ToDouble();
        if (total_count.min().ToDouble() != most) throw new NotImplementedException("Inhomogeneous total count not supported by `entropy`.");
        var counts = arange(most + 1, total_count.dtype).reshape([-1, .. batch_shape.Select(_ => 1L)]);
        var log_probs = log_prob(counts);
        return -(log_probs.exp() * log_probs).sum(dim: 0);
    });

    /// <inheritdoc/>
    public override distributions.Distribution expand(Size batch_shape, distributions.Distribution? instance = null)
    {
        using var scope = NewDisposeScope();
        var shape = batch_shape.ToArray();
        return new Binomial(total_count.expand(shape), probs.expand(shape), null, generator);
    }
}
