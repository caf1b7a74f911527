using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The mean of each window of <c>[batch, channels, length]</c>.</summary>
public sealed class AvgPool1d : ParameterLessModule<Tensor, Tensor>
{
    internal AvgPool1d(long kernel_size, long? stride, long? padding, bool ceil_mode, bool count_include_pad)
        : base(nameof(AvgPool1d)) => (this.kernel_size, this.stride, this.padding, this.ceil_mode,
            this.count_include_pad) = (kernel_size, stride, padding, ceil_mode, count_include_pad);

    /// <summary>The window's size.</summary>
    public long kernel_size { get; set; }

    /// <summary>How far the window moves.</summary>
    public long? stride { get; set; }

    /// <summary>How much is put beyond each edge.</summary>
    public long? padding { get; set; }

    /// <summary>Keep windows that reach beyond the edge.</summary>
    public bool ceil_mode { get; set; }

    /// <summary>Count the zeros beyond the edges.</summary>
    public bool count_include_pad { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        nn.functional.avg_pool1d(input, kernel_size, stride, padding, ceil_mode, count_include_pad);
}
