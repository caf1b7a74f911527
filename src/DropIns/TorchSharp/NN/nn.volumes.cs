using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        private static long[]? Thrice(long? size) => size is long given ? [given, given, given] : null;

        private static long[]? Triple((long, long, long)? size) =>
            size is (long first, long second, long third) ? [first, second, third] : null;

        /// <summary>The channels of the groups dealt out in turn.</summary>
        public static ChannelShuffle ChannelShuffle(long groups) => new(groups);

        /// <summary>Images made into groups of channels of smaller ones.</summary>
        public static PixelUnshuffle PixelUnshuffle(long downscale_factor) => new(downscale_factor);

        /// <summary>The windows of <c>[batch, channels, height, width]</c> as columns.</summary>
        public static Unfold Unfold(long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
            new((kernel_size, kernel_size), (dilation, dilation), (padding, padding), (stride, stride));

        /// <summary>The windows of <c>[batch, channels, height, width]</c> as columns.</summary>
        public static Unfold Unfold((long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null,
            (long, long)? stride = null) => new(kernel_size, dilation ?? (1, 1), padding ?? (0, 0), stride ?? (1, 1));

        /// <summary>Columns summed up into <c>[batch, channels, height, width]</c>, the reverse of unfold.</summary>
        public static Fold Fold(long output_size, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
            new((output_size, output_size), (kernel_size, kernel_size), (dilation, dilation), (padding, padding), (stride, stride));

        /// <summary>Columns summed up into <c>[batch, channels, height, width]</c>, the reverse of unfold.</summary>
        public static Fold Fold((long, long) output_size, (long, long) kernel_size, (long, long)? dilation = null, (long,
            long)? padding = null,
            (long, long)? stride = null) => new(output_size, kernel_size, dilation ?? (1, 1), padding ?? (0, 0), stride ?? (1, 1));

        /// <summary>The mean of each window of <c>[batch, channels, length]</c>.</summary>
        public static AvgPool1d AvgPool1d(long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false,
            bool count_include_pad = true) => new(kernel_size, stride, padding, ceil_mode, count_include_pad);

        /// <summary>The mean of each window of <c>[batch, channels, depth, height, width]</c>.</summary>
        public static AvgPool3d AvgPool3d(long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false,
            bool count_include_pad = true, long? divisor_override = null) =>
            new(Thrice(kernel_size)!, Thrice(stride), Thrice(padding), ceil_mode, count_include_pad, divisor_override);

        /// <summary>The mean of each window of <c>[batch, channels, depth, height, width]</c>.</summary>
        public static AvgPool3d AvgPool3d(long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false,
            bool count_include_pad = true, long? divisor_override = null) =>
            new(kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);

        /// <summary>The mean of each window of <c>[batch, channels, depth, height, width]</c>.</summary>
        public static AvgPool3d AvgPool3d((long, long, long) kernel_size, (long, long, long)? stride = null,
            (long, long, long)? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
            new(Triple(kernel_size)!, Triple(stride), Triple(padding), ceil_mode, count_include_pad, divisor_override);

        /// <summary>The largest element in each window of <c>[batch, channels, depth, height, width]</c>.</summary>
        public static MaxPool3d MaxPool3d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null,
            bool ceil_mode = false) => new(Thrice(kernel_size)!, Thrice(stride), Thrice(padding), Thrice(dilation), ceil_mode);

        /// <summary>The largest element in each window of <c>[batch, channels, depth, height, width]</c>.</summary>
        public static MaxPool3d MaxPool3d(long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null,
            bool ceil_mode = false) => new(kernel_size, stride, padding, dilation, ceil_mode);

        /// <summary>The largest element in each window of <c>[batch, channels, depth, height, width]</c>.</summary>
        public static MaxPool3d MaxPool3d((long, long, long) kernel_size, (long, long, long)? stride = null,
            (long, long, long)? padding = null, (long, long, long)? dilation = null, bool ceil_mode = false) =>
            new(Triple(kernel_size)!, Triple(stride), Triple(padding), Triple(dilation), ceil_mode);

        /// <summary>The means of as many windows as wanted of <c>[batch, channels, depth, height, width]</c>.</summary>
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long output_size) => new(Thrice(output_size)!);

        /// <summary>The means of as many windows as wanted of <c>[batch, channels, depth, height, width]</c>.</summary>
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long[] output_size) => new(output_size);

        /// <summary>The means of as many windows as wanted of <c>[batch, channels, depth, height, width]</c>.</summary>
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d((long, long, long) output_size) => new(Triple(output_size)!);

        /// <summary>The largest elements of as many windows as wanted of <c>[batch, channels, length]</c>.</summary>
        public static AdaptiveMaxPool1d AdaptiveMaxPool1d(long output_size) => new(output_size);

        /// <summary>The largest elements of as many windows as wanted of <c>[batch, channels, depth, height, width]</c>.</summary>
        public static AdaptiveMaxPool3d AdaptiveMaxPool3d(long[] output_size) => new(output_size);

        /// <summary>Convolution of <c>[batch, channels, depth, height, width]</c>.</summary>
        public static Conv3d Conv3d(long in_channels, long out_channels, (long, long, long) kernel_size, (long, long, long)? stride = null,
            (long, long, long)? padding = null, (long, long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros,
            long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Triple(kernel_size)!, Triple(stride) ?? [1, 1, 1], Triple(padding) ?? [0, 0, 0], null,
                Triple(dilation) ?? [1, 1, 1], padding_mode, groups, bias, device, dtype);

        /// <summary>Convolution of <c>[batch, channels, depth, height, width]</c>.</summary>
        public static Conv3d Conv3d(long in_channels, long out_channels, (long, long, long) kernel_size, Padding padding,
            (long, long, long)? stride = null, (long, long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros,
            long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Triple(kernel_size)!, Triple(stride) ?? [1, 1, 1], null, padding, Triple(dilation) ?? [1, 1, 1],
                padding_mode, groups, bias, device, dtype);

        /// <summary>Transposed convolution over three dimensions.</summary>
        public static ConvTranspose3d ConvTranspose3d(long in_channels, long out_channels, long kernel_size, long stride = 1,
            long padding = 0, long output_padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Thrice(kernel_size)!, Thrice(stride)!, Thrice(padding)!, Thrice(output_padding)!,
                Thrice(dilation)!, padding_mode, groups, bias, device, dtype);

        /// <summary>Transposed convolution over three dimensions.</summary>
        public static ConvTranspose3d ConvTranspose3d(long in_channels, long out_channels, (long, long, long) kernel_size,
            (long, long, long)? stride = null, (long, long, long)? padding = null, (long, long, long)? output_padding = null,
            (long, long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true,
            Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Triple(kernel_size)!, Triple(stride) ?? [1, 1, 1], Triple(padding) ?? [0, 0, 0],
                Triple(output_padding) ?? [0, 0, 0], Triple(dilation) ?? [1, 1, 1], padding_mode, groups, bias, device, dtype);
    }
}
