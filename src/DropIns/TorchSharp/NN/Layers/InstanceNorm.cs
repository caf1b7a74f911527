using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Gives each channel of each example mean 0 and variance 1 (Ulyanov et al. 2016).</summary>
public abstract class InstanceNorm : NormBase
{
    /// <inheritdoc/>
    public InstanceNorm(long num_features, double eps, double? momentum, bool affine, bool track_running_stats, Device? device,
        ScalarType? dtype, string name)
        : base(num_features, eps, momentum, affine, track_running_stats, device, dtype, name)
    {
    }

    /// <summary>The rank of an input without a batch.</summary>
    protected abstract long GetNumberOfBatchDimensions();

    /// <inheritdoc/>
    public override Tensor forward(Tensor input)
    {
        ValidateInputDimensions(input);
        if (input.ndim != GetNumberOfBatchDimensions()) return Normalized(input);
        using var batch = input.unsqueeze(0);
        using var result = Normalized(batch);
        return result.squeeze(0);
    }

    private Tensor Normalized(Tensor input) => nn.functional.instance_norm(input, running_mean, running_var, affine ? weight : null, bias,
        training || !track_running_stats, momentum ?? 0, eps);
}
