using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// In training, sets elements at random to the least value of a self-normalizing network, and scales and shifts the others (Klambauer
/// et al. 2017).
/// </summary>
public sealed class AlphaDropout : ParameterLessModule<Tensor, Tensor>
{
    internal AlphaDropout(double p, bool inplace) : base(nameof(AlphaDropout)) => (this.p, this.inplace) = (p, inplace);

    /// <summary>The probability to be set to zero, 0 to 1.</summary>
    public double p { get; set; }

    /// <summary>Overwrite the input.</summary>
    public bool inplace { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => nn.functional.alpha_dropout(tensor, p, training, inplace);
}
