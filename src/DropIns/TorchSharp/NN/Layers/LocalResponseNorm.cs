using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Each channel divided by the size of its neighbours (Krizhevsky et al. 2012).</summary>
public sealed class LocalResponseNorm : ParameterLessModule<Tensor, Tensor>
{
    internal LocalResponseNorm(long size, double alpha, double beta, double k)
        : base(nameof(LocalResponseNorm)) => (this.size, this.alpha, this.beta, this.k) = (size, alpha, beta, k);

    /// <summary>The number of neighbouring channels.</summary>
    public long size { get; set; }

    /// <summary>The weight of the squares.</summary>
    public double alpha { get; set; }

    /// <summary>The exponent.</summary>
    public double beta { get; set; }

    /// <summary>What is added to the sum of squares.</summary>
    public double k { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => nn.functional.local_response_norm(input, size, alpha, beta, k);
}
