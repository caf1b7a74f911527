using TorchSharp.Native;

namespace LibTorch;

/// <summary>
/// Counts the bytes of all tensors made since it was started, in the whole process: those that differentiation keeps for the
/// backward pass too, which no managed tensor stands for. One meter at a time.
/// </summary>
public sealed class MemoryMeter : IDisposable
{
    private static int active;

    private readonly long before;
    private bool disposed;

    /// <summary>Starts counting. Throws <see cref="InvalidOperationException"/> while another meter counts.</summary>
    public MemoryMeter()
    {
        if (Interlocked.Exchange(ref active,
            1) == 1) throw new InvalidOperationException("another memory meter is counting, dispose it first");
        NativeMethods.memory_count(1);
        NativeMethods.memory_reset_peak();
        before = NativeMethods.memory_live();
    }

    /// <summary>The bytes held now.</summary>
    public long Bytes => NativeMethods.memory_live() - before;

    /// <summary>The most bytes held at once since the start or the last reset.</summary>
    public long PeakBytes => NativeMethods.memory_peak() - before;

    /// <summary>Starts the peak over from the bytes held now.</summary>
    public void ResetPeak() => NativeMethods.memory_reset_peak();

    /// <summary>Stops counting.</summary>
    public void Dispose()
    {
        if (disposed) return;
        disposed = true;
        NativeMethods.memory_count(0);
        active = 0;
    }
}
