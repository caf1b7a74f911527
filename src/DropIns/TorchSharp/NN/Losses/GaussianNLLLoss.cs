using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The negative log-likelihood of targets that follow normal distributions of given means and variances.</summary>
public sealed class GaussianNLLLoss : Loss<Tensor, Tensor, Tensor, Tensor>
{
    /// <summary>Makes the loss.</summary>
    public GaussianNLLLoss(bool full = false, float eps = 1e-08f, nn.Reduction reduction = nn.Reduction.Mean) : base(reduction) =>
        (this.full, this.eps) = (full, eps);

    /// <summary>Add the constant part.</summary>
    public bool full { get; }

    /// <summary>The smallest variance.</summary>
    public float eps { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor target, Tensor variance) =>
        nn.functional.gaussian_nll_loss(input, target, variance, full, eps, reduction);
}
