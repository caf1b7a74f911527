using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Makes signals <c>[batch, channels, length]</c> or images <c>[batch, channels, height, width]</c> larger.</summary>
public sealed class Upsample : ParameterLessModule<Tensor, Tensor>
{
    private readonly long[]? sizes;
    private readonly double[]? factors;

    internal Upsample(long[]? size, double[]? scale_factor, UpsampleMode mode, bool? align_corners,
        bool? recompute_scale_factor) : base(nameof(Upsample))
    {
        (sizes, factors, this.mode) = (size, scale_factor, mode);
        (this.align_corners, this.recompute_scale_factor) = (align_corners, recompute_scale_factor);
    }

    /// <summary>The new size, empty where a factor says it.</summary>
    public ReadOnlySpan<long> size => sizes;

    /// <summary>How many times as large, empty where the size is given.</summary>
    public ReadOnlySpan<double> scale_factor => factors;

    /// <summary>How elements between the given ones are found.</summary>
    public UpsampleMode mode { get; }

    /// <summary>The corners stay where they are.</summary>
    public bool? align_corners { get; }

    /// <summary>Compute the factor anew from the rounded size.</summary>
    public bool? recompute_scale_factor { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        nn.functional.interpolate(input, sizes, factors, (InterpolationMode)mode, align_corners, recompute_scale_factor ?? false);
}
