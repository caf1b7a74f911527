using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Gives each channel mean 0 and variance 1 over the batch in training, by running statistics else.</summary>
public abstract class BatchNorm : NormBase
{
    /// <inheritdoc cref="NormBase(long, double, double?, bool, bool, Device, ScalarType?, string)"/>
    public BatchNorm(long num_features, double eps, double momentum, bool affine, bool track_running_stats, Device? device,
        ScalarType? dtype, string name)
        : base(num_features, eps, momentum, affine, track_running_stats, device, dtype, name)
    {
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input)
    {
        ValidateInputDimensions(input);
        var weighting = momentum ?? 0;
        if (training && num_batches_tracked is { } batches)
        {
            batches.add_(1);
            if (momentum is null) weighting = 1.0 / batches.ToInt64();
        }
        return nn.functional.batch_norm(input, running_mean, running_var, affine ? weight : null, bias, training || running_mean is null,
            weighting, eps);
    }
}
