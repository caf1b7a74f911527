using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The distance between vectors, in the p-norm.</summary>
public sealed class PairwiseDistance : ParameterLessModule<Tensor, Tensor, Tensor>
{
    internal PairwiseDistance(double norm, double eps, bool keepdim)
        : base(nameof(PairwiseDistance)) => (this.norm, this.eps, this.keepdim) = (norm, eps, keepdim);

    /// <summary>The exponent of the norm.</summary>
    public double norm { get; set; }

    /// <summary>Keeps from dividing by zero.</summary>
    public double eps { get; set; }

    /// <summary>Keep the dimension with size one.</summary>
    public bool keepdim { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input1, Tensor input2) => nn.functional.pairwise_distance(input1, input2, norm, eps, keepdim);
}
