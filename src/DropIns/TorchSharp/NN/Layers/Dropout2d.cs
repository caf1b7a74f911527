using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>In training, sets whole channels to zero at random and scales the others up; else the input.</summary>
public sealed class Dropout2d : ParameterLessModule<Tensor, Tensor>
{
    internal Dropout2d(double p, bool inplace) : base(nameof(Dropout2d)) => (this.p, this.inplace) = (p, inplace);

    /// <summary>Overwrite the input.</summary>
    public bool inplace { get; set; }

    /// <summary>The probability of a channel to be set to zero, 0 to 1.</summary>
    public double p { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        inplace ? Op.feature_dropout_.Update(input, p, training).alias() : Op.feature_dropout.Call(input, p, training);
}
