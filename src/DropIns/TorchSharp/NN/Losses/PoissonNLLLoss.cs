using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The negative log-likelihood of counts that follow a Poisson distribution.</summary>
public sealed class PoissonNLLLoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss.</summary>
    public PoissonNLLLoss(bool log_input = true, bool full = false, float eps = 1e-08f, nn.Reduction reduction = nn.Reduction.Mean)
        : base(reduction) => (this.log_input, this.full, this.eps) = (log_input, full, eps);

    /// <summary>The input is the logarithm of the rate.</summary>
    public bool log_input { get; }

    /// <summary>Add the part that depends on the target alone.</summary>
    public bool full { get; }

    /// <summary>Added against the logarithm of zero.</summary>
    public float eps { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.poisson_nll_loss(input, target, log_input, full, eps, reduction);
}
