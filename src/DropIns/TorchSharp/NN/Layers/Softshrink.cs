using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Each element, nearer to zero by lambda and zero where it is nearer than that.</summary>
public sealed class Softshrink : ParameterLessModule<Tensor, Tensor>
{
    internal Softshrink(double lambda) : base(nameof(Softshrink)) => this.lambda = lambda;

    /// <summary>How far from zero an element may be to become zero.</summary>
    public double lambda { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => nn.functional.softshrink(tensor, lambda);
}
