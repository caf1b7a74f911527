using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Puts the largest elements back where they came from in <c>[batch, channels, length]</c>, zeros between them.</summary>
public sealed class MaxUnpool1d : nn.Module<Tensor, Tensor, long[]?, Tensor>
{
    internal MaxUnpool1d(long kernel_size, long? stride, long? padding) : base(nameof(MaxUnpool1d)) =>
        (this.kernel_size, this.stride, this.padding) = (kernel_size, stride, padding);

    /// <summary>The window's size.</summary>
    public long kernel_size { get; set; }

    /// <summary>How far the window moved; its size where null.</summary>
    public long? stride { get; set; }

    /// <summary>How many elements were put beyond each edge.</summary>
    public long? padding { get; set; }

    /// <inheritdoc cref="forward(Tensor, Tensor, long[])"/>
    public new Tensor call(Tensor tensor, Tensor indices, long[]? output_size = null) => base.call(tensor, indices, output_size);

    /// <summary>What was pooled, as far as it is known.</summary>
    /// <param name="tensor">The largest elements.</param>
    /// <param name="indices">Their positions, as the pooling told them.</param>
    /// <param name="output_size">The sizes to come back to; the smallest that give the tensor's where null.</param>
    public override Tensor forward(Tensor tensor, Tensor indices, long[]? output_size = null) =>
        nn.functional.max_unpool1d(tensor, indices, kernel_size, stride, padding, output_size);
}
