using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>The mean of each window of <c>[batch, channels, length]</c>.</summary>
            public static Tensor avg_pool1d(Tensor input, long kernel_size, long? stride = null, long? padding = null,
                bool ceil_mode = false,
                bool count_include_pad = true) =>
                Op.avg_pool1d.Call(input, kernel_size, stride ?? kernel_size, padding ?? 0, ceil_mode, count_include_pad);

            /// <summary>The mean of each window of <c>[batch, channels, depth, height, width]</c>.</summary>
            public static Tensor avg_pool3d(Tensor input, long[] kernel_size, long[]? stride = null, long[]? padding = null,
                bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                Op.avg_pool3d.Call(input, kernel_size, stride ?? kernel_size, padding ?? [0, 0, 0], ceil_mode, count_include_pad,
                    divisor_override);

            /// <summary>The largest element in each window of <c>[batch, channels, length]</c>.</summary>
            public static Tensor max_pool1d(Tensor input, long kernel_size, long? stride = null, long? padding = null,
                long? dilation = null,
                bool ceil_mode = false) =>
                Op.max_pool1d.Call(input, kernel_size, stride ?? kernel_size, padding ?? 0, dilation ?? 1, ceil_mode);

            /// <summary>The largest element in each window of <c>[batch, channels, length]</c> and its position.</summary>
            public static (Tensor output, Tensor indices) max_pool1d_with_indices(Tensor input, long kernel_size,
                long? stride = null, long? padding = null, long? dilation = null,
                bool ceil_mode = false) =>
                Op.max_pool1d_with_indices.Call2(input, kernel_size, stride ?? kernel_size, padding ?? 0, dilation ?? 1, ceil_mode);

            /// <summary>The largest element in each window of <c>[batch, channels, height, width]</c> and its position.</summary>
            public static (Tensor output, Tensor indices) max_pool2d_with_indices(Tensor input, long[] kernel_size,
                long[]? strides = null, long[]? padding = null,
                long[]? dilation = null, bool ceil_mode = false) =>
                Op.max_pool2d_with_indices.Call2(input, kernel_size, strides ?? kernel_size, padding ?? [0, 0], dilation ?? [1, 1],
                    ceil_mode);

            /// <summary>The largest element in each window of <c>[batch, channels, depth, height, width]</c>.</summary>
            public static Tensor max_pool3d(Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null,
                long[]? dilation = null, bool ceil_mode = false) =>
                Op.max_pool3d.Call(input, kernel_size, strides ?? kernel_size, padding ?? [0, 0, 0], dilation ?? [1, 1, 1], ceil_mode);

            /// <summary>The largest element in each window of <c>[batch, channels, depth, height, width]</c> and its position.</summary>
            public static (Tensor output, Tensor indices) max_pool3d_with_indices(Tensor input, long[] kernel_size,
                long[]? strides = null, long[]? padding = null,
                long[]? dilation = null, bool ceil_mode = false) =>
                Op.max_pool3d_with_indices.Call2(input, kernel_size, strides ?? kernel_size, padding ?? [0, 0, 0], dilation ?? [1, 1,
                    1], ceil_mode);

            /// <summary>The means of as many windows as wanted.</summary>
            public static Tensor adaptive_avg_pool1d(Tensor input, long output_size) => Op.adaptive_avg_pool1d.Call(input, output_size);

            /// <summary>The means of as many windows as wanted.</summary>
            public static Tensor adaptive_avg_pool3d(Tensor input, long output_size) => Op.adaptive_avg_pool3d.Call(input, output_size);

            /// <summary>The means of as many windows as wanted.</summary>
            public static Tensor adaptive_avg_pool3d(Tensor input, long[] output_size) => Op.adaptive_avg_pool3d.Call(input, output_size);

            /// <summary>The means of as many windows as wanted.</summary>
            public static Tensor adaptive_avg_pool3d(Tensor input, (long, long, long) output_size) =>
                Op.adaptive_avg_pool3d.Call(input, Triple(output_size));

            /// <summary>The largest elements of as many windows as wanted.</summary>
            public static Tensor adaptive_max_pool1d(Tensor input, long output_size)
            {
                var (values, indices) = adaptive_max_pool1d_with_indices(input, output_size);
                indices.Dispose();
                return values;
            }

            /// <summary>The largest elements of as many windows as wanted and their positions.</summary>
            public static (Tensor output, Tensor indices) adaptive_max_pool1d_with_indices(Tensor input, long output_size) =>
                Op.adaptive_max_pool1d.Call2(input, output_size);

            /// <summary>The largest elements of as many windows as wanted.</summary>
            public static Tensor adaptive_max_pool2d(Tensor input, long[] output_size)
            {
                var (values, indices) = adaptive_max_pool2d_with_indices(input, output_size);
                indices.Dispose();
                return values;
            }

            /// <summary>The largest elements of as many windows as wanted and their positions.</summary>
            public static (Tensor output, Tensor indices) adaptive_max_pool2d_with_indices(Tensor input, long[] output_size) =>
                Op.adaptive_max_pool2d.Call2(input, output_size);

            /// <summary>The largest elements of as many windows as wanted.</summary>
            public static Tensor adaptive_max_pool3d(Tensor input, long[] output_size)
            {
                var (values, indices) = adaptive_max_pool3d_with_indices(input, output_size);
                indices.Dispose();
                return values;
            }

            /// <summary>The largest elements of as many windows as wanted and their positions.</summary>
            public static (Tensor output, Tensor indices) adaptive_max_pool3d_with_indices(Tensor input, long[] output_size) =>
                Op.adaptive_max_pool3d.Call2(input, output_size);

            /// <summary>The p-norm of each window of <c>[batch, channels, length]</c>.</summary>
            public static Tensor lp_pool1d(Tensor input, double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
                Norms(input, norm_type, kernel_size, powers => avg_pool1d(powers, kernel_size, stride, ceil_mode: ceil_mode));

            /// <summary>The p-norm of each window of <c>[batch, channels, height, width]</c>.</summary>
            public static Tensor lp_pool2d(Tensor input, double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
                lp_pool2d(input, norm_type, [kernel_size, kernel_size], Twice(stride), ceil_mode);

            /// <summary>The p-norm of each window of <c>[batch, channels, height, width]</c>.</summary>
            public static Tensor lp_pool2d(Tensor input, double norm_type, long[] kernel_size, long[]? stride = null,
                bool ceil_mode = false) =>
                Norms(input, norm_type, kernel_size is [var height, var width] ? height * width
                    : throw new ArgumentException($"expected 2 sizes of the window, got {kernel_size.Length}", nameof(kernel_size)), powers => avg_pool2d(powers, kernel_size, stride,
                    ceil_mode: ceil_mode));

            private static Tensor Norms(Tensor input, double exponent, long count, Func<Tensor, Tensor> means)
            {
                using var scope = NewDisposeScope();
                var mean = means(input.pow(exponent));
                return (mean.sign() * mean.abs().relu()).mul(count).pow(1 / exponent).MoveToOuterDisposeScope();
            }
        }
    }
}
