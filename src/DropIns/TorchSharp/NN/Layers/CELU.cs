using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Each element, its scaled exponential less one where it is negative, smooth.</summary>
public sealed class CELU : ParameterLessModule<Tensor, Tensor>
{
    internal CELU(double alpha, bool inplace) : base(nameof(CELU)) => (this.alpha, this.inplace) = (alpha, inplace);

    /// <summary>What the negative side tends to, with its sign turned.</summary>
    public double alpha { get; set; }

    /// <summary>Overwrite the input.</summary>
    public bool inplace { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => nn.functional.celu(tensor, alpha, inplace);
}
