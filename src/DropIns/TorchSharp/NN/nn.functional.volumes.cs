using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>The tensor with as many elements put before as after the last dimension.</summary>
            public static Tensor pad(Tensor input, long pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                functional.pad(input, [pad, pad], mode, value);

            /// <summary>Images made into groups of channels of smaller ones.</summary>
            public static Tensor pixel_unshuffle(Tensor input, long downscale_factor) => Op.pixel_unshuffle.Call(input, downscale_factor);

            /// <summary>Groups of channels made into larger images.</summary>
            public static Tensor pixel_shuffle(Tensor input, long upscale_factor) => Op.pixel_shuffle.Call(input, upscale_factor);

            /// <summary>Each channel divided by the size of its neighbours.</summary>
            public static Tensor local_response_norm(Tensor input, long size, double alpha = 0.0001, double beta = 0.75, double k = 1)
            {
                if (input.ndim < 3)
                    throw new ArgumentException($"expected 3 or more dimensions, got {input.ndim}", nameof(input));
                if (input.numel() == 0) return input.alias();
                using var scope = NewDisposeScope();
                // The squares of as many channels on either side, the outermost beyond the edge being zero.
                var squares = input.square().flatten(2).unsqueeze(1);
                squares = pad(squares, [0, 0, size / 2, (size - 1) / 2]);
                var sums = Op.avg_pool2d.Call(squares, new long[] { size, 1 }, 1L).squeeze(1).view(input.shape);
                return (input / (sums * alpha + k).pow(beta)).MoveToOuterDisposeScope();
            }

            /// <summary>Convolution of <c>[batch, channels, depth, height, width]</c>.</summary>
            public static Tensor conv3d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null,
                long[]? dilation = null, long groups = 1) =>
                Op.conv3d.Call(input, weight, bias, strides ?? [1, 1, 1], padding ?? [0, 0, 0], dilation ?? [1, 1, 1], groups);

            /// <summary>Convolution of <c>[batch, channels, length]</c> with padding that keeps the size, or none.</summary>
            public static Tensor conv1d_padding(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null,
                Padding padding = Padding.Valid, long? dilation = null, long groups = 1) =>
                Op.conv1d_padding.Call(input, weight, bias, stride ?? 1, padding.ToString().ToLowerInvariant(), dilation ?? 1, groups);

            /// <summary>Convolution of <c>[batch, channels, height, width]</c> with padding that keeps the size, or none.</summary>
            public static Tensor conv2d_padding(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null,
                Padding padding = Padding.Valid, long[]? dilation = null, long groups = 1) =>
                Op.conv2d_padding.Call(input, weight, bias, strides ?? [1, 1], padding.ToString().ToLowerInvariant(), dilation ?? [1,
                    1], groups);

            /// <summary>Convolution of <c>[batch, channels, depth, height, width]</c> with padding that keeps the size, or none.</summary>
            public static Tensor conv3d_padding(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null,
                Padding padding = Padding.Valid, long[]? dilation = null, long groups = 1) =>
                Op.conv3d_padding.Call(input, weight, bias, strides ?? [1, 1, 1], padding.ToString().ToLowerInvariant(),
                    dilation ?? [1, 1, 1], groups);

            /// <summary>Transposed convolution over one dimension.</summary>
            public static Tensor conv_transpose1d(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null,
                long? padding = null,
                long? output_padding = null, long? dilation = null, long groups = 1) =>
                Op.conv_transpose1d.Call(input, weight, bias, stride ?? 1, padding ?? 0, output_padding ?? 0, groups, dilation ?? 1);

            /// <summary>Transposed convolution over three dimensions.</summary>
            public static Tensor conv_transpose3d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null,
                long[]? padding = null, long[]? output_padding = null, long[]? dilation = null, long groups = 1) =>
                Op.conv_transpose3d_input.Call(input, weight, bias, strides ?? [1, 1, 1], padding ?? [0, 0, 0], output_padding ?? [0, 0, 0],
                    groups, dilation ?? [1, 1, 1]);

            /// <summary>A bilinear form of two vectors for each row of the weight <c>[out, in1, in2]</c>, plus the bias.</summary>
            public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias = null) =>
                Op.bilinear.Call(input1, input2, weight, bias);

            /// <summary>Gives each group of channels mean 0 and variance 1, then scales and shifts.</summary>
            public static Tensor group_norm(Tensor input, long num_groups, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
                Op.group_norm.Call(input, num_groups, weight, bias, eps);

            /// <summary>Gives each channel of each example mean 0 and variance 1, then scales and shifts.</summary>
            public static Tensor instance_norm(Tensor input, Tensor? running_mean = null, Tensor? running_var = null, Tensor? weight = null,
                Tensor? bias = null, bool use_input_stats = true, double momentum = 0.1, double eps = 1e-5) =>
                Op.instance_norm.Call(input, weight, bias, running_mean, running_var, use_input_stats, momentum, eps, false);

            /// <summary>
            /// The places in an image that an affine map <c>[batch, 2, 3]</c> takes the pixels of a result of a size from.
            /// </summary>
            public static Tensor affine_grid(Tensor theta, long[]? size = null, bool align_corners = false) =>
                !theta.is_floating_point()
                    ? throw new System.Runtime.InteropServices.ExternalException($"Expected theta to have floating point type, but got {theta.dtype}")
                    : Op.affine_grid_generator.Call(theta, size ?? throw new ArgumentNullException(nameof(size)), align_corners);

            /// <summary>An image's values at places <c>[batch, height, width, 2]</c> from -1 to 1.</summary>
            public static Tensor grid_sample(Tensor input, Tensor grid, GridSampleMode mode = GridSampleMode.Bilinear,
                GridSamplePaddingMode padding_mode = GridSamplePaddingMode.Zeros, bool? align_corners = null) =>
                Op.grid_sampler.Call(input, grid, mode == GridSampleMode.Bilinear ? 0L : 1L, (long)padding_mode, align_corners ?? false);
        }
    }
}
