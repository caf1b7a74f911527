using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Normal distributions.</summary>
public class Normal : distributions.Distribution
{
    private readonly Tensor loc, scale;

    /// <summary>Makes distributions with a mean and a standard deviation.</summary>
    public Normal(Tensor loc, Tensor scale, Generator? generator = null) : base(generator)
    {
        using var scope = NewDisposeScope();
        var both = broadcast_tensors(loc, scale);
        (this.loc, this.scale) = (Own(both[0]), Own(both[1]));
        batch_shape = new Size(this.loc.shape);
    }

    /// <inheritdoc/>
    public override Tensor mean => loc;

    /// <inheritdoc/>
    public override Tensor mode => loc;

    /// <inheritdoc/>
    public override Tensor stddev => scale;

    /// <inheritdoc/>
    public override Tensor variance => scale.square();

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape)
    {
        using var scope = NewDisposeScope();
        var shape = ExtendedShape(sample_shape);
        var draws = Op.normal_Tensor_Tensor.Call(zeros(shape, loc.dtype), ones(shape, loc.dtype), generator);
        return (loc + draws * scale).MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    public override Tensor sample(params long[] sample_shape)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var shape = ExtendedShape(sample_shape);
        return Op.normal_Tensor_Tensor.Call(loc.expand(shape), scale.expand(shape), generator).MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value)
    {
        using var scope = NewDisposeScope();
        return (-(value - loc).square() / (2 * scale.square()) - scale.log() - Math.Log(Math.Sqrt(2 * Math.PI))).MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    public override Tensor entropy()
    {
        using var logarithm = scale.log();
        return logarithm + (0.5 + 0.5 * Math.Log(2 * Math.PI));
    }

    /// <inheritdoc/>
    public override Tensor cdf(Tensor value)
    {
        using var scope = NewDisposeScope();
        return (0.5 * (1 + ((value - loc) / scale / Math.Sqrt(2)).erf())).MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    public override Tensor icdf(Tensor value)
    {
        using var scope = NewDisposeScope();
        return (loc + scale * (2 * value - 1).erfinv() * Math.Sqrt(2)).MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    public override distributions.Distribution expand(Size batch_shape, distributions.Distribution? instance = null)
    {
        using var scope = NewDisposeScope();
        return new Normal(loc.expand(batch_shape.ToArray()), scale.expand(batch_shape.ToArray()), generator);
    }
}
