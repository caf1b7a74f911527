using TorchSharp.Modules;
using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Makes signals or images larger.</summary>
        public static Upsample Upsample(long[]? size = null, double[]? scale_factor = null, UpsampleMode mode = UpsampleMode.Nearest,
            bool? align_corners = null, bool? recompute_scale_factor = null) =>
            new(size, scale_factor, mode, align_corners, recompute_scale_factor);

        /// <summary>Makes groups of channels into larger images.</summary>
        public static PixelShuffle PixelShuffle(long upscale_factor) => new(upscale_factor);

        public static partial class functional
        {
            /// <summary>
            /// Signals <c>[batch, channels, length]</c>, images <c>[batch, channels, height, width]</c> or volumes in another size.
            /// </summary>
            /// <param name="x">The signals, images or volumes.</param>
            /// <param name="size">The new size.</param>
            /// <param name="scale_factor">How many times as large, in place of the size.</param>
            /// <param name="mode">How elements between the given ones are found.</param>
            /// <param name="align_corners">The corners stay where they are; for linear and cubic modes.</param>
            /// <param name="recompute_scale_factor">Compute the factor anew from the rounded size.</param>
            /// <param name="antialias">Smooth what gets smaller; for bilinear and bicubic.</param>
            public static Tensor interpolate(Tensor x, long[]? size = null, double[]? scale_factor = null,
                InterpolationMode mode = InterpolationMode.Nearest, bool? align_corners = null, bool recompute_scale_factor = false,
                    bool antialias = false)
            {
                var rank = x.ndim - 2;
                if ((size is null) == (scale_factor is null)) throw new ArgumentException("give either size or scale_factor");
                if (mode is InterpolationMode.Nearest or InterpolationMode.Area && align_corners is not null)
                    throw new ArgumentException($"align_corners is for linear and cubic modes, not for {mode}", nameof(align_corners));
                if (scale_factor is { Length: 1 }) scale_factor = [.. Enumerable.Repeat(scale_factor[0], (int)rank)];
                if (size is { Length: 1 }) size = [.. Enumerable.Repeat(size[0], (int)rank)];
                if (scale_factor is not null && (recompute_scale_factor || mode == InterpolationMode.Area))
                {
                    size = [.. scale_factor.Select((factor, i) => (long)Math.Floor(x.size(i + 2) * factor))];
                    scale_factor = null;
                }
                return (mode, rank) switch
                {
                    (InterpolationMode.Nearest, 1) => Op.upsample_nearest1d_vec.Call(x, size, scale_factor),
                    (InterpolationMode.Nearest, 2) => Op.upsample_nearest2d_vec.Call(x, size, scale_factor),
                    (InterpolationMode.Nearest, 3) => Op.upsample_nearest3d_vec.Call(x, size, scale_factor),
                    (InterpolationMode.Area, 1) => Op.adaptive_avg_pool1d.Call(x, size),
                    (InterpolationMode.Area, 2) => Op.adaptive_avg_pool2d.Call(x, size),
                    (InterpolationMode.Linear, 1) => Op.upsample_linear1d_vec.Call(x, size, align_corners ?? false, scale_factor),
                    (InterpolationMode.Bilinear, 2) when antialias => Op._upsample_bilinear2d_aa_vec.Call(x, size, align_corners ?? false,
                        scale_factor),
                    (InterpolationMode.Bilinear, 2) => Op.upsample_bilinear2d_vec.Call(x, size, align_corners ?? false, scale_factor),
                    (InterpolationMode.Bicubic, 2) when antialias => Op._upsample_bicubic2d_aa_vec.Call(x, size, align_corners ?? false,
                        scale_factor),
                    (InterpolationMode.Bicubic, 2) => Op.upsample_bicubic2d_vec.Call(x, size, align_corners ?? false, scale_factor),
                    (InterpolationMode.Trilinear, 3) => Op.upsample_trilinear3d_vec.Call(x, size, align_corners ?? false, scale_factor),
                    _ => throw new ArgumentException($"{mode} doesn't fit an input of {x.ndim} dimensions", nameof(mode)),
                };
            }
        }
    }
}
