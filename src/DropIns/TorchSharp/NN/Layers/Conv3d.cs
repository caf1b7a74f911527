using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Convolution of <c>[batch, channels, depth, height, width]</c>, or of one example without the batch.</summary>
public sealed class Conv3d : Convolution
{
    internal Conv3d(long in_channels, long out_channels, long[] kernel_size, long[] stride, long[]? padding, Padding? padding_type,
        long[] dilation,
        PaddingModes padding_mode, long groups, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(Conv3d), in_channels, out_channels, kernel_size, stride, padding, padding_type, dilation, false, new long[3],
            groups, bias,
            padding_mode, device, dtype)
    {
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input)
    {
        if (!ValidateShape(input, 3))
        {
            var shape = string.Join(", ", input.shape);
            throw new ArgumentException($"expected [batch, {in_channels}, depth, height, width] or without the batch, got [{shape}]");
        }
        var (padded, rest) = Padded(input);
        using var edges = ReferenceEquals(padded, input) ? null : padded;
        return padding is null && padding_mode == PaddingModes.Zeros
            ? Op.conv3d_padding.Call(padded, weight, (Tensor?)bias, stride, rest,
            dilation, groups)
            : Op.conv3d.Call(padded, weight, (Tensor?)bias, stride, rest, dilation, groups);
    }
}
