using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Makes signals <c>[batch, channels, length]</c> or images <c>[batch, channels, height, width]</c> larger.</summary>
public sealed class Upsample : ParameterLessModule<Tensor, Tensor>
{
    internal Upsample(long[]? size, double[]? scale_factor, UpsampleMode mode, bool? align_corners,
        bool? recompute_scale_factor) : base(nameof(Upsample))
    {
        (this.size, this.scale_factor, this.mode) = (size, scale_factor, mode);
        (this.align_corners, this.recompute_scale_factor) = (align_corners, recompute_scale_factor);
    }

    /// <summary>The new size.</summary>
    public long[]? size { get; }

    /// <summary>How many times as large.</summary>
    public double[]? scale_factor { get; }

    /// <summary>How elements between the given ones are found.</summary>
    public UpsampleMode mode { get; }

    /// <summary>The corners stay where they are.</summary>
    public bool? align_corners { get; }

    /// <summary>Compute the factor anew from the rounded size.</summary>
    public bool? recompute_scale_factor { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        nn.functional.interpolate(input, size, scale_factor, (InterpolationMode)mode, align_corners, recompute_scale_factor ?? false);
}
