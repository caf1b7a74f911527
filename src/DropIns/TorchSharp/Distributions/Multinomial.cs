using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Multinomial distributions: how often each category comes in several draws.</summary>
public class Multinomial : distributions.Distribution
{
    private readonly int total_count;
    private readonly Categorical categorical;

    /// <summary>Makes distributions, given by how often to draw and by probabilities or logits along the last dimension.</summary>
    public Multinomial(int total_count, Tensor? probs = null, Tensor? logits = null, Generator? generator = null)
        : this(total_count, new Categorical(probs, logits, generator), generator)
    {
    }

    private Multinomial(int total_count, Categorical categorical, Generator? generator) : base(generator)
    {
        (this.total_count, this.categorical) = (total_count, categorical);
        (batch_shape, event_shape) = (categorical.batch_shape, new Size([param_shape[^1]]));
    }

    /// <summary>The probabilities, <c>[..., categories]</c>.</summary>
    public Tensor probs => categorical.probs;

    /// <summary>The logarithms of the probabilities, <c>[..., categories]</c>.</summary>
    public Tensor logits => categorical.logits;

    /// <summary>The shape of the parameters.</summary>
    public long[] param_shape => categorical.param_shape;

    /// <inheritdoc/>
    public override Tensor mean => total_count * probs;

    /// <inheritdoc/>
    public override Tensor variance => WrappedTensorDisposeScope(() => total_count * probs * (1 - probs));

    /// <summary>Draws, which gradients don't go through.</summary>
    public override Tensor rsample(params long[] sample_shape)
    {
        using var _ = no_grad();
        return WrappedTensorDisposeScope(() =>
        {
            var draws = categorical.sample([total_count, .. sample_shape]).movedim([0], [-1]);
            return zeros(ExtendedShape(sample_shape), probs.dtype).scatter_add_(-1, draws, ones_like(draws, probs.dtype));
        });
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => WrappedTensorDisposeScope(() =>
    {
        var both = broadcast_tensors(logits, value);
        // What cannot come and does not come is certain.
        var powers = both[0].masked_fill(both[1].eq(0) & both[0].eq(double.NegativeInfinity), 0) * both[1];
        return (both[1].sum(-1) + 1).lgamma() - (both[1] + 1).lgamma().sum(-1) + powers.sum(-1);
    });

    /// <inheritdoc/>
    public override Tensor entropy() => WrappedTensorDisposeScope(() =>
    {
        var all = tensor((double)total_count, probs.dtype);
        using var each = new Binomial(all, probs);
        var counts = arange(1, total_count + 1, probs.dtype).reshape([-1, .. param_shape.Select(_ => 1L)]);
        var apart = (each.log_prob(counts).exp() * (counts + 1).lgamma()).sum(dim: 0).sum(-1);
        return total_count * categorical.entropy() - (all + 1).lgamma() + apart;
    });

    /// <inheritdoc/>
    public override distributions.Distribution expand(Size batch_shape, distributions.Distribution? instance = null) =>
        new Multinomial(total_count, (Categorical)categorical.expand(batch_shape), generator);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) categorical.Dispose();
        base.Dispose(disposing);
    }
}
