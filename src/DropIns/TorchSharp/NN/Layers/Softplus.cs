using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A smooth rectifier: log(1 + exp(beta x)) / beta.</summary>
public sealed class Softplus : ParameterLessModule<Tensor, Tensor>
{
    internal Softplus(double beta, double threshold) : base(nameof(Softplus)) =>
        (this.beta, this.threshold) = (beta, threshold);

    /// <summary>How sharp the bend is.</summary>
    public double beta { get; set; }

    /// <summary>The product with beta above which the input itself is returned.</summary>
    public double threshold { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => nn.functional.softplus(tensor, beta, threshold);
}
