using TorchSharp.Native;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Gives each group of channels of each example mean 0 and variance 1, then scales and shifts the channels.</summary>
public sealed class GroupNorm : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))]
    private Parameter? weightParameter;
    [ComponentName(Name = nameof(bias))]
    private Parameter? biasParameter;

    internal GroupNorm(long num_groups, long num_channels, double eps, bool affine, Device? device,
        ScalarType? dtype) : base(nameof(GroupNorm))
    {
        (this.num_groups, this.eps, this.affine) = (num_groups, eps, affine);
        if (!affine) return;
        weight = Parameter.Owning(ones(num_channels, dtype, device));
        bias = Parameter.Owning(zeros(num_channels, dtype, device));
    }

    /// <summary>What is added to each channel.</summary>
    public Parameter? bias
    {
        get => biasParameter;
        set => Replace(nameof(bias), biasParameter = value);
    }

    /// <summary>What each channel is multiplied by.</summary>
    public Parameter weight
    {
        get => weightParameter!;
        set => Replace(nameof(weight), weightParameter = value);
    }

    /// <summary>The number of groups.</summary>
    public long num_groups { get; set; }

    /// <summary>Added to the variance.</summary>
    public double eps { get; set; }

    /// <summary>True where trained parameters scale and shift.</summary>
    public bool affine { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => tensor.ndim < 3
        ? throw new ArgumentException($"expected 3 or more dimensions, got {tensor.ndim}")
        : Op.group_norm.Call(tensor, num_groups, (Tensor?)weightParameter, (Tensor?)biasParameter, eps);
}
