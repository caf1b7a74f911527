using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>In training, sets whole rows to zero at random and scales the others up; else the input.</summary>
public sealed class Dropout1d : ParameterLessModule<Tensor, Tensor>
{
    internal Dropout1d(double p, bool inplace) : base(nameof(Dropout1d)) => (this.p, this.inplace) = (p, inplace);

    /// <summary>The probability to be set to zero, 0 to 1.</summary>
    public double p { get; set; }

    /// <summary>Overwrite the input.</summary>
    public bool inplace { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => nn.functional.dropout1d(tensor, p, training, inplace);
}
