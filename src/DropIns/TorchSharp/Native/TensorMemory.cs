namespace TorchSharp.Native;

/// <summary>
/// Tells the garbage collector how many bytes the live tensors hold, so that tensors nobody disposes are collected in time.
/// It is told in steps: every call would make it collect, even in a loop that disposes all it makes.
/// </summary>
internal static class TensorMemory
{
    /// <summary>The bytes a tensor takes beside its elements, measured.</summary>
    internal const long Overhead = 400;

    private const long Step = 32 << 20;

    private static long live;
    private static long reported;

    internal static void Add(long bytes)
    {
        var now = Interlocked.Add(ref live, bytes);
        var told = Volatile.Read(ref reported);
        if (now - told < Step) return;
        var steps = (now - told) / Step * Step;
        if (Interlocked.CompareExchange(ref reported, told + steps, told) == told) GC.AddMemoryPressure(steps);
    }

    internal static void Remove(long bytes)
    {
        var now = Interlocked.Add(ref live, -bytes);
        var told = Volatile.Read(ref reported);
        if (told - now < Step) return;
        var steps = (told - now) / Step * Step;
        if (Interlocked.CompareExchange(ref reported, told - steps, told) == told) GC.RemoveMemoryPressure(steps);
    }
}
