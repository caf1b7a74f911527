using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Each element, replaced where it is not above a threshold.</summary>
public sealed class Threshold : ParameterLessModule<Tensor, Tensor>
{
    internal Threshold(double threshold, double value, bool inplace)
        : base(nameof(Threshold)) => (this.threshold, this.value, this.inplace) = (threshold, value, inplace);

    /// <summary>Elements up to it are replaced.</summary>
    public double threshold { get; set; }

    /// <summary>What they are replaced by.</summary>
    public double value { get; set; }

    /// <summary>Overwrite the input.</summary>
    public bool inplace { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => nn.functional.threshold(tensor, threshold, value, inplace);
}
