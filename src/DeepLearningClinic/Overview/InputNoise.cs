using static TorchSharp.torch;

namespace DeepLearningClinic.Overview;

/// <summary>Adds normal noise to the input while the network trains, and nothing when it is measured (notebook 1, "Three answers to one task").</summary>
public sealed class InputNoise : nn.Module<Tensor, Tensor>
{
    private readonly double _deviation;

    /// <summary>Makes the module.</summary>
    /// <param name="deviation">The noise's standard deviation, 0 or more.</param>
    public InputNoise(double deviation) : base(nameof(InputNoise)) => _deviation = deviation;

    /// <summary>The input, with noise in training mode.</summary>
    /// <param name="input">A float tensor of any shape.</param>
    public override Tensor forward(Tensor input) => training ? input + _deviation * randn_like(input) : input.alias();
}
