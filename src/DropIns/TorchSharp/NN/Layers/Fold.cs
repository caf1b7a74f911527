using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Columns summed up into <c>[batch, channels, height, width]</c>, the reverse of <see cref="Unfold"/>.</summary>
public sealed class Fold : ParameterLessModule<Tensor, Tensor>
{
    internal Fold((long, long) output_size, (long, long) kernel_size, (long, long) dilation, (long, long) padding, (long, long) stride)
        : base(nameof(Fold)) => (this.output_size, this.kernel_size, this.dilation, this.padding, this.stride) = (output_size,
            kernel_size, dilation, padding, stride);

    /// <summary>The result's size.</summary>
    public (long, long) output_size { get; set; }

    /// <summary>The window's size.</summary>
    public (long, long) kernel_size { get; set; }

    /// <summary>The distance between the window's elements.</summary>
    public (long, long) dilation { get; set; }

    /// <summary>How much is put beyond each edge.</summary>
    public (long, long) padding { get; set; }

    /// <summary>How far the window moves.</summary>
    public (long, long) stride { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => nn.functional.fold(tensor, output_size, kernel_size, dilation, padding, stride);
}
