using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Convolution of <c>[batch, channels, length]</c>, or of one example without the batch.</summary>
public sealed class Conv1d : Convolution
{
    internal Conv1d(long in_channels, long out_channels, long[] kernel_size, long[] stride, long[]? padding, Padding? padding_type,
        long[] dilation,
        PaddingModes padding_mode, long groups, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(Conv1d), in_channels, out_channels, kernel_size, stride, padding, padding_type, dilation, false, new long[1],
            groups, bias,
            padding_mode, device, dtype)
    {
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input)
    {
        if (!ValidateShape(input, 1))
        {
            var shape = string.Join(", ", input.shape);
            throw new ArgumentException($"expected [batch, {in_channels}, length] or without the batch, got [{shape}]");
        }
        var (padded, rest) = Padded(input);
        using var edges = ReferenceEquals(padded, input) ? null : padded;
        return padding is null && padding_mode == PaddingModes.Zeros
            ? Op.conv1d_padding.Call(padded, weight, (Tensor?)bias, stride, rest,
            dilation, groups)
            : Op.conv1d.Call(padded, weight, (Tensor?)bias, stride, rest, dilation, groups);
    }
}
