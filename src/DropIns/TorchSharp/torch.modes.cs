using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The type of a floating point tensor's elements in numbers.</summary>
    public class FInfo
    {
        /// <summary>The bits of a number.</summary>
        public int bits;
        /// <summary>The distance from one to the next number.</summary>
        public double eps;
        /// <summary>The largest number.</summary>
        public double max;
        /// <summary>The least number.</summary>
        public double min;
        /// <summary>The smallest positive number of full precision.</summary>
        public double tiny;
        /// <summary>The smallest positive number of full precision.</summary>
        public double smallest_normal;
        /// <summary>The precision of a decimal representation.</summary>
        public double resolution;

        internal FInfo(int bits, double eps, double max, double tiny, double resolution) =>
            (this.bits, this.eps, this.max, min, this.tiny, smallest_normal, this.resolution) = (bits, eps, max, -max, tiny, tiny,
                resolution);
    }

    /// <summary>The numbers of the type that floating point tensors have by default.</summary>
    public static FInfo finfo() => finfo(get_default_dtype());

    /// <summary>The numbers of a floating point type. Throws <see cref="ArgumentException"/> for other types.</summary>
    public static FInfo finfo(ScalarType dtype) => dtype switch
    {
        ScalarType.Float16 => new(16, Math.Pow(2, -10), 65504, Math.Pow(2, -14), 1e-3),
        ScalarType.BFloat16 => new(16, Math.Pow(2, -7), (2 - Math.Pow(2, -7)) * Math.Pow(2, 127), Math.Pow(2, -126), 1e-2),
        ScalarType.Float32 or ScalarType.ComplexFloat32 => new(32, Math.Pow(2, -23), float.MaxValue, Math.Pow(2, -126), 1e-6),
        ScalarType.Float64 or ScalarType.ComplexFloat64 => new(64, Math.Pow(2, -52), double.MaxValue, Math.Pow(2, -1022), 1e-15),
        _ => throw new ArgumentException($"finfo is for floating point types, got {dtype}", nameof(dtype)),
    };

    /// <summary>
    /// Asks for algorithms that give the same result each time: an operation without one throws, or warns; disposing the result restores
    /// what was before.
    /// </summary>
    public static IDisposable use_deterministic_algorithms(bool mode = true, bool warn_only = false)
    {
        var (before, warned) = (NativeMethods.deterministic_get(), NativeMethods.deterministic_warns());
        NativeMethods.deterministic_set(mode ? 1 : 0, warn_only ? 1 : 0);
        return new Restored(() => NativeMethods.deterministic_set(before, warned));
    }

    /// <summary>True where algorithms that give the same result each time were asked for.</summary>
    public static bool are_deterministic_algorithms_enabled() => NativeMethods.deterministic_get() != 0;

    /// <summary>True where an algorithm without that property only warns.</summary>
    public static bool is_deterministic_algorithms_warn_only_enabled() => NativeMethods.deterministic_warns() != 0;

    private sealed class Restored(Action restore) : IDisposable
    {
        private Action? left = restore;

        public void Dispose() => Interlocked.Exchange(ref left, null)?.Invoke();
    }
}
