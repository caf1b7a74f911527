using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>In training, sets elements to zero at random and scales the others up; else the input.</summary>
public sealed class Dropout : ParameterLessModule<Tensor, Tensor>
{
    internal Dropout(double p, bool inplace) : base(nameof(Dropout)) => (this.p, this.inplace) = (p, inplace);

    /// <summary>Overwrite the input.</summary>
    public bool inplace { get; set; }

    /// <summary>The probability of an element to be set to zero, 0 to 1.</summary>
    public double p { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => nn.functional.dropout(tensor, p, training, inplace);
}
