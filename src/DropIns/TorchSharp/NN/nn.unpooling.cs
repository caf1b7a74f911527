using TorchSharp.Modules;
using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>The largest elements put back where they came from in <c>[batch, channels, length]</c>.</summary>
        public static MaxUnpool1d MaxUnpool1d(long kernel_size, long? stride = null, long? padding = null) =>
            new(kernel_size, stride, padding);

        /// <summary>The largest elements put back where they came from in <c>[batch, channels, height, width]</c>.</summary>
        public static MaxUnpool2d MaxUnpool2d(long kernel_size, long? stride = null, long? padding = null) =>
            new([kernel_size, kernel_size], stride is long s ? [s, s] : null, padding is long p ? [p, p] : null);

        /// <summary>The largest elements put back where they came from in <c>[batch, channels, height, width]</c>.</summary>
        public static MaxUnpool2d MaxUnpool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null) =>
            new([kernel_size.Item1, kernel_size.Item2], stride is var (s, t) ? [s, t] : null, padding is var (p, q) ? [p, q] : null);

        /// <summary>The largest elements put back where they came from in <c>[batch, channels, height, width]</c>.</summary>
        public static MaxUnpool2d MaxUnpool2d(long[] kernel_size, long[]? stride = null, long[]? padding = null) =>
            new(kernel_size, stride, padding);

        /// <summary>The largest elements put back where they came from in <c>[batch, channels, depth, height, width]</c>.</summary>
        public static MaxUnpool3d MaxUnpool3d(long kernel_size, long? stride = null, long? padding = null) =>
            new(Thrice(kernel_size)!, Thrice(stride), Thrice(padding));

        /// <summary>The largest elements put back where they came from in <c>[batch, channels, depth, height, width]</c>.</summary>
        public static MaxUnpool3d MaxUnpool3d((long, long, long) kernel_size, (long, long, long)? stride = null,
            (long, long, long)? padding = null) => new(Triple(kernel_size)!, Triple(stride), Triple(padding));

        /// <summary>The largest elements put back where they came from in <c>[batch, channels, depth, height, width]</c>.</summary>
        public static MaxUnpool3d MaxUnpool3d(long[] kernel_size, long[]? stride = null, long[]? padding = null) =>
            new(kernel_size, stride, padding);

        public static partial class functional
        {
            /// <summary>The largest elements put back where they came from in <c>[batch, channels, length]</c>.</summary>
            /// <param name="input">The largest elements.</param>
            /// <param name="indices">Their positions, as the pooling told them.</param>
            /// <param name="kernel_size">The window's size.</param>
            /// <param name="stride">How far the window moved; its size where null.</param>
            /// <param name="padding">How many elements were put beyond each edge.</param>
            /// <param name="output_size">The sizes to come back to; the smallest that give the input's where null.</param>
            public static Tensor max_unpool1d(Tensor input, Tensor indices, long kernel_size, long? stride = null, long? padding = null,
                long[]? output_size = null)
            {
                var size = Unpooled(input, 1, [kernel_size], stride is long s ? [s] : null, padding is long p ? [p] : null, output_size);
                using var values = input.unsqueeze(-1);
                using var places = indices.unsqueeze(-1);
                using var result = Op.max_unpool2d.Call(values, places, new[] { size[0], 1 });
                return result.squeeze(-1);
            }

            /// <summary>The largest elements put back where they came from in <c>[batch, channels, height, width]</c>.</summary>
            /// <inheritdoc cref="max_unpool1d"/>
            public static Tensor max_unpool2d(Tensor input, Tensor indices, long[] kernel_size, long[]? stride = null,
                long[]? padding = null, long[]? output_size = null) =>
                Op.max_unpool2d.Call(input, indices, Unpooled(input, 2, kernel_size, stride, padding, output_size));

            /// <summary>The largest elements put back where they came from in <c>[batch, channels, depth, height, width]</c>.</summary>
            /// <inheritdoc cref="max_unpool1d"/>
            public static Tensor max_unpool3d(Tensor input, Tensor indices, long[] kernel_size, long[]? stride = null,
                long[]? padding = null, long[]? output_size = null) =>
                Op.max_unpool3d.Call(input, indices, Unpooled(input, 3, kernel_size, stride, padding, output_size),
                    stride ?? kernel_size, padding ?? [0, 0, 0]);

            /// <summary>The sizes to come back to: those given, or the smallest that the pooling makes the input's of.</summary>
            private static long[] Unpooled(Tensor input, int rank, long[] kernel_size, long[]? stride, long[]? padding,
                long[]? output_size)
            {
                foreach (var given in new[] { kernel_size, stride, padding })
                    if (given is not null && given.Length != rank) throw new ArgumentException($"expected {rank} numbers, got {given.Length}");
                if (output_size?.Length < rank)
                    throw new ArgumentException($"expected {rank} sizes, got {output_size.Length}", nameof(output_size));
                if (input.ndim < rank) throw new ArgumentException($"expected {rank} or more dimensions, got {input.ndim}", nameof(input));
                var sizes = new long[rank];
                for (int i = 0; i < rank; i++)
                {
                    var step = (stride ?? kernel_size)[i];
                    var smallest = (input.size((int)input.ndim - rank + i) - 1) * step + kernel_size[i] - 2 * (padding?[i] ?? 0);
                    sizes[i] = output_size is null ? smallest : output_size[^rank..][i];
                    if (Math.Abs(sizes[i] - smallest) >= step && sizes[i] != smallest)
                        throw new ArgumentException($"output_size {sizes[i]} is too far from {smallest}, the step is {step}", nameof(output_size));
                }
                return sizes;
            }
        }
    }
}
