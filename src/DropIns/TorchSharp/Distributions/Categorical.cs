using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Distributions over the categories 0 to n - 1.</summary>
public class Categorical : distributions.Distribution
{
    /// <summary>Makes distributions, given by probabilities or by logits along the last dimension.</summary>
    public Categorical(Tensor? probs = null, Tensor? logits = null, Generator? generator = null) : base(generator)
    {
        var given = OneOf(probs, logits);
        if (given.ndim == 0) throw new ArgumentException("probabilities and logits need a dimension of categories");
        using var scope = NewDisposeScope();
        // Both sum to one, as probabilities.
        if (probs is not null) (this.probs, this.logits) = (Own(probs / probs.sum(-1, true)), Own(ProbsToLogits(probs / probs.sum(-1, true))));
        else
        {
            this.logits = Own(logits! - logits!.logsumexp(-1, true));
            this.probs = Own(LogitsToProbs(this.logits));
        }
        batch_shape = new Size(given.shape[..^1]);
    }

    /// <summary>The probabilities, <c>[..., categories]</c>.</summary>
    public Tensor probs { get; }

    /// <summary>The logarithms of the probabilities, <c>[..., categories]</c>.</summary>
    public Tensor logits { get; }

    /// <summary>The shape of the parameters.</summary>
    public long[] param_shape => probs.shape;

    /// <summary>NaN: categories have no mean.</summary>
    public override Tensor mean => full(ExtendedShape(), double.NaN, probs.dtype);

    /// <summary>NaN: categories have no variance.</summary>
    public override Tensor variance => full(ExtendedShape(), double.NaN, probs.dtype);

    /// <summary>Draws, which gradients don't go through.</summary>
    public override Tensor rsample(params long[] sample_shape)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var rows = probs.reshape(-1, probs.size(-1));
        var draws = rows.multinomial(sample_shape.TotalSize(), replacement: true, generator).t();
        return draws.reshape(ExtendedShape(sample_shape)).MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value)
    {
        using var scope = NewDisposeScope();
        var both = broadcast_tensors(value.to(int64).unsqueeze(-1), logits);
        return both[1].gather(-1, both[0].narrow(-1, 0, 1)).squeeze(-1).MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    public override Tensor entropy()
    {
        using var scope = NewDisposeScope();
        return (-(logits.clamp_min(finfo(logits.dtype).min) * probs).sum(-1)).MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    public override distributions.Distribution expand(Size batch_shape, distributions.Distribution? instance = null)
    {
        using var scope = NewDisposeScope();
        return new Categorical(probs.expand([.. batch_shape, probs.size(-1)]), null, generator);
    }
}
