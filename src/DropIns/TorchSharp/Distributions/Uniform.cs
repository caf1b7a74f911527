using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Uniform distributions.</summary>
public class Uniform : distributions.Distribution
{
    private readonly Tensor low, high;

    /// <summary>Makes distributions from low to high.</summary>
    public Uniform(Tensor low, Tensor high, Generator? generator = null) : base(generator)
    {
        using var scope = NewDisposeScope();
        var both = broadcast_tensors(low, high);
        (this.low, this.high) = (Own(both[0]), Own(both[1]));
        batch_shape = new Size(this.low.shape);
    }

    /// <inheritdoc/>
    public override Tensor mean => Scoped(() => (high + low) / 2);

    /// <inheritdoc/>
    public override Tensor variance => Scoped(() => (high - low).square() / 12);

    /// <summary>NaN: all values are equally likely.</summary>
    public override Tensor mode => full_like(high, double.NaN);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) =>
        Scoped(() => low + rand(ExtendedShape(sample_shape), low.dtype, generator: generator) * (high - low));

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) =>
        Scoped(() => (low.le(value).type_as(low) * high.gt(value).type_as(low)).log() - (high - low).log());

    /// <inheritdoc/>
    public override Tensor entropy() => Scoped(() => (high - low).log());

    /// <inheritdoc/>
    public override Tensor cdf(Tensor value) => Scoped(() => ((value - low) / (high - low)).clamp(0, 1));

    /// <inheritdoc/>
    public override Tensor icdf(Tensor value) => Scoped(() => value * (high - low) + low);

    /// <inheritdoc/>
    public override distributions.Distribution expand(Size batch_shape, distributions.Distribution? instance = null)
    {
        using var scope = NewDisposeScope();
        return new Uniform(low.expand(batch_shape.ToArray()), high.expand(batch_shape.ToArray()), generator);
    }

    private static Tensor Scoped(Func<Tensor> compute)
    {
        using var scope = NewDisposeScope();
        return compute().MoveToOuterDisposeScope();
    }
}
