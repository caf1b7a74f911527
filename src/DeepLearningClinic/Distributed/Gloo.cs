using System.Runtime.InteropServices;

namespace DeepLearningClinic.Distributed;

/// <summary>The functions of libLibTorchSharp.so that TorchSharp has no counterpart of, as distributed.cpp declares them.</summary>
internal static class Gloo
{
    private const string Library = "LibTorchSharp";

    internal delegate void Set(nint key, nint value, long size);

    internal delegate long Get(nint key, nint value, long capacity);

    /// <summary>What the thread's last failed call left behind, its first line.</summary>
    internal static string Error => (Marshal.PtrToStringUTF8(last_error()) ?? "").Split('\n')[0];

    [DllImport(Library)]
    internal static extern nint group_join(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string host, int rank, int size, long timeout, Set set, Get get);

    [DllImport(Library)]
    internal static extern void group_leave(nint group);

    [DllImport(Library)]
    internal static extern int group_all_reduce(nint group, nint tensor, int operation);

    [DllImport(Library)]
    internal static extern int group_broadcast(nint group, nint tensor, int root);

    [DllImport(Library)]
    internal static extern int group_all_gather(nint group, nint tensor, nint result);

    [DllImport(Library)]
    private static extern nint last_error();
}
