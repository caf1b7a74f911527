using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Each element, times a trained slope where it is negative (He et al. 2015).</summary>
public sealed class PReLU : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))]
    private Parameter weightParameter = null!;

    internal PReLU(long num_parameters, double init, Device? device, ScalarType? dtype) : base(nameof(PReLU))
    {
        (this.num_parameters, this.init) = (num_parameters, init);
        weight = Parameter.Owning(full(num_parameters, init, dtype, device));
    }

    /// <summary>The number of slopes: one, or one for each channel.</summary>
    public long num_parameters { get; }

    /// <summary>What the slopes start from.</summary>
    public double init { get; }

    /// <summary>The slopes.</summary>
    public Parameter weight
    {
        get => weightParameter;
        set => Replace(nameof(weight), weightParameter = value);
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => nn.functional.prelu(tensor, weight);
}
