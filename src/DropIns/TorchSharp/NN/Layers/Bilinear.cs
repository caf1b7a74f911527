using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A bilinear form of two vectors for each element of the result, plus a bias.</summary>
public sealed class Bilinear : nn.Module<Tensor, Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))]
    private Parameter weightParameter = null!;
    [ComponentName(Name = nameof(bias))]
    private Parameter? biasParameter;

    internal Bilinear(long in1_features, long in2_features, long out_features, bool hasBias, Device? device, ScalarType? dtype)
        : base(nameof(Bilinear))
    {
        (this.in1_features, this.in2_features, this.out_features) = (in1_features, in2_features, out_features);
        weight = Parameter.Owning(empty([out_features, in1_features, in2_features], dtype, device));
        bias = hasBias ? Parameter.Owning(empty(out_features, dtype, device)) : null;
        var bound = 1 / Math.Sqrt(in1_features);
        nn.init.uniform_(weight, -bound, bound);
        if (bias is not null) nn.init.uniform_(bias, -bound, bound);
    }

    /// <summary>The length of the first vector.</summary>
    public long in1_features { get; set; }

    /// <summary>The length of the second vector.</summary>
    public long in2_features { get; set; }

    /// <summary>The length of the result.</summary>
    public long out_features { get; set; }

    /// <summary>The forms, <c>[out, in1, in2]</c>.</summary>
    public Parameter weight
    {
        get => weightParameter;
        set => Replace(nameof(weight), weightParameter = value);
    }

    /// <summary>What is added, <c>[out]</c>; null adds nothing.</summary>
    public Parameter? bias
    {
        get => biasParameter;
        set => Replace(nameof(bias), biasParameter = value);
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input1, Tensor input2) => nn.functional.bilinear(input1, input2, weight, bias);
}
