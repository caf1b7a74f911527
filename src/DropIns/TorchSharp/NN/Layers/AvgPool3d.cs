using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The mean of each window of <c>[batch, channels, depth, height, width]</c>.</summary>
public sealed class AvgPool3d : ParameterLessModule<Tensor, Tensor>
{
    internal AvgPool3d(long[] kernel_size, long[]? stride, long[]? padding, bool ceil_mode, bool count_include_pad, long? divisor_override)
        : base(nameof(AvgPool3d)) => (this.kernel_size, this.stride, this.padding, this.ceil_mode, this.count_include_pad,
            this.divisor_override) = (kernel_size, stride ?? kernel_size, padding ?? [0, 0, 0], ceil_mode, count_include_pad, divisor_override);

    /// <summary>The window's size.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>How far the window moves.</summary>
    public long[] stride { get; set; }

    /// <summary>How much is put beyond each edge.</summary>
    public long[] padding { get; set; }

    /// <summary>Keep windows that reach beyond the edge.</summary>
    public bool ceil_mode { get; set; }

    /// <summary>Count the zeros beyond the edges.</summary>
    public bool count_include_pad { get; set; }

    /// <summary>What to divide by in place of the window's size.</summary>
    public long? divisor_override { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        nn.functional.avg_pool3d(input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
}
