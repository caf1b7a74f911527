using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The windows of <c>[batch, channels, height, width]</c> as columns.</summary>
public sealed class Unfold : ParameterLessModule<Tensor, Tensor>
{
    internal Unfold((long, long) kernel_size, (long, long) dilation, (long, long) padding, (long, long) stride)
        : base(nameof(Unfold)) => (this.kernel_size, this.dilation, this.padding, this.stride) = (kernel_size, dilation, padding, stride);

    /// <summary>The window's size.</summary>
    public (long, long) kernel_size { get; set; }

    /// <summary>The distance between the window's elements.</summary>
    public (long, long) dilation { get; set; }

    /// <summary>How much is put beyond each edge.</summary>
    public (long, long) padding { get; set; }

    /// <summary>How far the window moves.</summary>
    public (long, long) stride { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => nn.functional.unfold(tensor, kernel_size, dilation, padding, stride);
}
