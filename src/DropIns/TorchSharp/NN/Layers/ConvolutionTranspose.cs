using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What the transposed convolutions share.</summary>
public abstract class ConvolutionTranspose : Convolution
{
    /// <summary>Makes a transposed convolution.</summary>
    private protected ConvolutionTranspose(string name, long in_channels, long out_channels, long[] kernel_size, long[] stride,
        long[] padding,
        long[] dilation, long[] output_padding, long groups, bool bias, PaddingModes padding_mode, Device? device, ScalarType? dtype)
        : base(name, in_channels, out_channels, kernel_size, stride, padding, null, dilation, true, output_padding, groups, bias,
            padding_mode, device, dtype)
    {
        if (padding_mode != PaddingModes.Zeros)
            throw new ArgumentException($"a transposed convolution pads with zeros only, got {padding_mode}", nameof(padding_mode));
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => forward(input, null);

    /// <summary>The result for an input, with a size chosen among those the stride allows.</summary>
    public abstract Tensor forward(Tensor input, long[]? output_size);

    /// <summary>
    /// What is added at the far edges to reach the size. Throws <see cref="ArgumentException"/> where the stride doesn't allow it.
    /// </summary>
    private protected long[] OutputPadding(Tensor input, long[]? output_size)
    {
        if (output_size is null) return output_padding;
        int rank = kernel_size.Length;
        var wanted = output_size[^rank..];
        var added = new long[rank];
        for (int i = 0; i < rank; i++)
        {
            var smallest = (input.size(i - rank) - 1) * stride[i] - 2 * padding![i] + dilation[i] * (kernel_size[i] - 1) + 1;
            added[i] = wanted[i] - smallest;
            if (added[i] < 0 || added[i] >= Math.Max(stride[i], dilation[i]))
                throw new ArgumentException($"the size {wanted[i]} can't be reached, expected {smallest} to {smallest + stride[i] - 1}",
                    nameof(output_size));
        }
        return added;
    }
}
