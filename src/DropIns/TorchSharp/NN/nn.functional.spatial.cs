using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Convolution of <c>[batch, channels, length]</c>.</summary>
            public static Tensor conv1d(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null,
                long? dilation = null,
                long groups = 1) =>
                Op.conv1d.Call(input, weight, bias, stride ?? 1, padding ?? 0, dilation ?? 1, groups);

            /// <summary>Convolution of <c>[batch, channels, height, width]</c>.</summary>
            public static Tensor conv2d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null,
                long[]? dilation = null, long groups = 1) =>
                Op.conv2d.Call(input, weight, bias, strides ?? [1, 1], padding ?? [0, 0], dilation ?? [1, 1], groups);

            /// <summary>Transposed convolution over two dimensions.</summary>
            public static Tensor conv_transpose2d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null,
                long[]? padding = null,
                long[]? output_padding = null, long[]? dilation = null, long groups = 1) =>
                Op.conv_transpose2d_input.Call(input, weight, bias, strides ?? [1, 1], padding ?? [0, 0], output_padding ?? [0, 0],
                    groups, dilation ?? [1, 1]);

            /// <summary>The largest element in each window of <c>[batch, channels, height, width]</c>.</summary>
            public static Tensor max_pool2d(Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null,
                long[]? dilation = null,
                bool ceil_mode = false) =>
                Op.max_pool2d.Call(input, kernel_size, strides ?? kernel_size, padding ?? [0, 0], dilation ?? [1, 1], ceil_mode);

            /// <summary>The largest element in each window of <c>[batch, channels, height, width]</c>.</summary>
            public static Tensor max_pool2d(Tensor input, long kernel_size, long? stride = null, long? padding = null,
                long? dilation = null,
                bool ceil_mode = false) =>
                max_pool2d(input, [kernel_size, kernel_size], Twice(stride), Twice(padding), Twice(dilation), ceil_mode);

            /// <summary>The largest element in each window of <c>[batch, channels, height, width]</c>.</summary>
            public static Tensor max_pool2d(Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long,
                long)? padding = null,
                (long, long)? dilation = null, bool ceil_mode = false) =>
                max_pool2d(input, Pair(kernel_size), Pair(stride), Pair(padding), Pair(dilation), ceil_mode);

            /// <summary>The mean of each window of <c>[batch, channels, height, width]</c>.</summary>
            public static Tensor avg_pool2d(Tensor input, long[] kernel_size, long[]? stride = null, long[]? padding = null,
                bool ceil_mode = false,
                bool count_include_pad = true, long? divisor_override = null) =>
                Op.avg_pool2d.Call(input, kernel_size, stride ?? kernel_size, padding ?? [0, 0], ceil_mode, count_include_pad,
                    divisor_override);

            /// <summary>The mean of each window of <c>[batch, channels, height, width]</c>.</summary>
            public static Tensor avg_pool2d(Tensor input, long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false,
                bool count_include_pad = true, long? divisor_override = null) =>
                avg_pool2d(input, [kernel_size, kernel_size], Twice(stride), [padding, padding], ceil_mode, count_include_pad,
                    divisor_override);

            /// <summary>The mean of each window of <c>[batch, channels, height, width]</c>.</summary>
            public static Tensor avg_pool2d(Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long,
                long)? padding = null,
                bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                avg_pool2d(input, Pair(kernel_size), Pair(stride), Pair(padding), ceil_mode, count_include_pad, divisor_override);

            /// <summary>The means of as many windows as wanted.</summary>
            public static Tensor adaptive_avg_pool2d(Tensor input, long[] output_size) =>
                Op.adaptive_avg_pool2d.Call(input, output_size);

            /// <summary>The means of as many windows as wanted.</summary>
            public static Tensor adaptive_avg_pool2d(Tensor input, (long, long) output_size) =>
                Op.adaptive_avg_pool2d.Call(input, Pair(output_size));

            /// <summary>The means of as many windows as wanted.</summary>
            public static Tensor adaptive_avg_pool2d(Tensor input, long output_size) =>
                Op.adaptive_avg_pool2d.Call(input, output_size);

            /// <summary>Gives the last dimensions mean 0 and variance 1, then scales and shifts.</summary>
            public static Tensor layer_norm(Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null,
                double eps = 1e-05) =>
                Op.layer_norm.Call(input, normalized_shape, weight, bias, eps);

            /// <summary>The tensor with elements put beyond its edges: before and after, last dimension first.</summary>
            public static Tensor pad(Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                Op.pad.Call(input, pad, mode is PaddingModes.Zeros ? "constant" : mode.ToString().ToLowerInvariant(),
                    mode is PaddingModes.Constant or PaddingModes.Zeros ? value : Arg.None);

            /// <summary>The tensor with elements put beyond its edges: before and after, last dimension first.</summary>
            public static Tensor pad(Tensor input, ReadOnlySpan<long> pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                functional.pad(input, pad.ToArray(), mode, value);

            /// <summary>The tensor with elements put before and after the last dimension.</summary>
            public static Tensor pad(Tensor input, (long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                functional.pad(input, Pair(pad), mode, value);

            /// <summary>The tensor with elements put beyond the edges of the last two dimensions: left, right, top, bottom.</summary>
            public static Tensor pad(Tensor input, (long, long, long, long) pad, PaddingModes mode = PaddingModes.Constant,
                double value = 0) =>
                functional.pad(input, [pad.Item1, pad.Item2, pad.Item3, pad.Item4], mode, value);

            /// <summary>
            /// The windows of <c>[batch, channels, height, width]</c> as columns, <c>[batch, channels * size, windows]</c>.
            /// </summary>
            public static Tensor unfold(Tensor input, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
                Op.im2col.Call(input, kernel_size, dilation, padding, stride);

            /// <summary>
            /// The windows of <c>[batch, channels, height, width]</c> as columns, <c>[batch, channels * size, windows]</c>.
            /// </summary>
            public static Tensor unfold(Tensor input, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null,
                (long, long)? stride = null) =>
                Op.im2col.Call(input, Pair(kernel_size), Pair(dilation) ?? [1, 1], Pair(padding) ?? [0, 0], Pair(stride) ?? [1, 1]);

            /// <summary>Columns summed up into <c>[batch, channels, height, width]</c>, the reverse of unfold.</summary>
            public static Tensor fold(Tensor input, long output_size, long kernel_size, long dilation = 1, long padding = 0,
                long stride = 1) =>
                Op.col2im.Call(input, output_size, kernel_size, dilation, padding, stride);

            /// <summary>Columns summed up into <c>[batch, channels, height, width]</c>, the reverse of unfold.</summary>
            public static Tensor fold(Tensor input, (long, long) output_size, (long, long) kernel_size, (long, long)? dilation = null,
                (long, long)? padding = null, (long, long)? stride = null) =>
                Op.col2im.Call(input, Pair(output_size), Pair(kernel_size), Pair(dilation) ?? [1, 1], Pair(padding) ?? [0, 0],
                    Pair(stride) ?? [1, 1]);
        }
    }
}
