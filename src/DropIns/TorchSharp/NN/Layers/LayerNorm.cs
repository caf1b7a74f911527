using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Gives the last dimensions of each example mean 0 and variance 1, then scales and shifts.</summary>
public sealed class LayerNorm : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))]
    private Parameter? weightParameter;
    [ComponentName(Name = nameof(bias))]
    private Parameter? biasParameter;

    internal LayerNorm(long[] normalized_shape, double eps, bool elementwise_affine, bool bias, Device? device,
        ScalarType? dtype) : base(nameof(LayerNorm))
    {
        (this.normalized_shape, this.eps, this.elementwise_affine) = (normalized_shape, eps, elementwise_affine);
        if (!elementwise_affine) return;
        weight = Parameter.Owning(ones(normalized_shape, dtype, device));
        if (bias) this.bias = Parameter.Owning(zeros(normalized_shape, dtype, device));
    }

    /// <summary>What is added.</summary>
    public Parameter? bias
    {
        get => biasParameter;
        set => Replace(nameof(bias), biasParameter = value);
    }

    /// <summary>What is multiplied by.</summary>
    public Parameter weight
    {
        get => weightParameter!;
        set => Replace(nameof(weight), weightParameter = value);
    }

    /// <summary>The sizes of the last dimensions.</summary>
    public long[] normalized_shape { get; set; }

    /// <summary>Added to the variance.</summary>
    public double eps { get; set; }

    /// <summary>True where trained parameters scale and shift.</summary>
    public bool elementwise_affine { get; set; }

    /// <summary>Starts scale and shift over.</summary>
    public void reset_parameters()
    {
        if (weightParameter is not null) nn.init.ones_(weightParameter);
        if (biasParameter is not null) nn.init.zeros_(biasParameter);
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) =>
        nn.functional.layer_norm(tensor, normalized_shape, weightParameter, biasParameter, eps);
}
