using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The largest element in each window of <c>[batch, channels, length]</c>.</summary>
public sealed class MaxPool1d : ParameterLessModule<Tensor, Tensor>
{
    internal MaxPool1d(long kernel_size, long? stride, long? padding, long? dilation, bool ceil_mode) : base(nameof(MaxPool1d)) =>
        (this.kernel_size, this.stride, this.padding, this.dilation, this.ceil_mode) = (kernel_size, stride, padding, dilation, ceil_mode);

    /// <summary>The window's size.</summary>
    public long kernel_size { get; set; }

    /// <summary>How far the window moves; its size where null.</summary>
    public long? stride { get; set; }

    /// <summary>How many elements are put beyond each edge.</summary>
    public long? padding { get; set; }

    /// <summary>The distance between the window's elements.</summary>
    public long? dilation { get; set; }

    /// <summary>Keep windows that reach beyond the edge.</summary>
    public bool ceil_mode { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        Op.max_pool1d.Call(input, kernel_size, stride ?? kernel_size, padding ?? 0, dilation ?? 1, ceil_mode);

    /// <summary>The largest elements and their positions along the length.</summary>
    public (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) =>
        nn.functional.max_pool1d_with_indices(input, kernel_size, stride, padding, dilation, ceil_mode);
}
