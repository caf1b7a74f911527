namespace TorchSharp.Native;

/// <summary>
/// Has the garbage collector look for tensors that nobody disposed, each time the live ones have grown by a quarter: it knows
/// nothing of their native memory. A loop that disposes what it makes never gets there.
/// </summary>
internal static class TensorMemory
{
    private const long LeastRoom = 16 << 20;

    private static long live;
    private static long limit = LeastRoom;
    private static int collecting;

    internal static void Add(long bytes)
    {
        if (Interlocked.Add(ref live, bytes) > Volatile.Read(ref limit)) Collect();
    }

    internal static void Remove(long bytes) => Interlocked.Add(ref live, -bytes);

    private static void Collect()
    {
        if (Interlocked.Exchange(ref collecting, 1) == 1) return;
        var before = Volatile.Read(ref live);
        var room = Math.Max(LeastRoom, before / 4);
        for (int generation = 0; generation <= GC.MaxGeneration && before - live < room / 2; generation++)
        {
            GC.Collect(generation, GCCollectionMode.Forced, blocking: true);
            // Finalizers free the tensors on a thread of their own. Waiting only while they do can't block for good.
            for (long seen = long.MaxValue; Volatile.Read(ref live) < seen;)
            {
                seen = live;
                Thread.Sleep(1);
            }
        }
        Volatile.Write(ref limit, live + room);
        Volatile.Write(ref collecting, 0);
    }
}
