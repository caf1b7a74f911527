using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>In training, each element times a random slope where it is negative; else times the middle slope.</summary>
public sealed class RReLU : ParameterLessModule<Tensor, Tensor>
{
    internal RReLU(double lower, double upper, bool inplace)
        : base(nameof(RReLU)) => (this.lower, this.upper, this.inplace) = (lower, upper, inplace);

    /// <summary>The least slope.</summary>
    public double lower { get; set; }

    /// <summary>The largest slope.</summary>
    public double upper { get; set; }

    /// <summary>Overwrite the input.</summary>
    public bool inplace { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) =>
        inplace
        ? Op.rrelu_.Update(tensor, lower, upper, training).alias()
        : Op.rrelu.Call(tensor, lower, upper, training);
}
