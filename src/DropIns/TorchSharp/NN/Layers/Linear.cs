using TorchSharp.Native;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Each input vector times a matrix, plus a vector: <c>[..., in]</c> becomes <c>[..., out]</c>.</summary>
public sealed class Linear : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))]
    private Parameter weightParameter = null!;
    [ComponentName(Name = nameof(bias))]
    private Parameter? biasParameter;

    internal Linear(long inputSize, long outputSize, bool hasBias, Device? device, ScalarType? dtype) : base(nameof(Linear))
    {
        (in_features, out_features) = (inputSize, outputSize);
        weight = Parameter.Owning(empty(outputSize, inputSize, dtype, device));
        if (hasBias) bias = Parameter.Owning(empty(outputSize, dtype, device));
        ResetParameters();
    }

    internal Linear(Parameter weight, Parameter? bias) : base(nameof(Linear))
    {
        (in_features, out_features) = (weight.size(1), weight.size(0));
        this.weight = weight;
        if (bias is not null) this.bias = bias;
    }

    /// <summary>What is added, <c>[out]</c>; null where nothing is.</summary>
    public Parameter? bias
    {
        get => biasParameter;
        set => Replace(nameof(bias), biasParameter = value);
    }

    /// <summary>The matrix, <c>[out, in]</c>.</summary>
    public Parameter weight
    {
        get => weightParameter;
        set => Replace(nameof(weight), weightParameter = value);
    }

    /// <summary>The length of an input vector.</summary>
    public long in_features { get; set; }

    /// <summary>The length of an output vector.</summary>
    public long out_features { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => Op.linear.Call(tensor, weightParameter, (Tensor?)biasParameter);

    // PyTorch's default, drawn in its order: weight, then bias.
    private void ResetParameters()
    {
        nn.init.kaiming_uniform_(weightParameter, Math.Sqrt(5));
        if (biasParameter is null) return;
        var bound = in_features > 0 ? 1 / Math.Sqrt(in_features) : 0;
        nn.init.uniform_(biasParameter, -bound, bound);
    }
}
