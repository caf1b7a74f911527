using System.Runtime.InteropServices;

namespace DeepLearningClinic.Distributed;

/// <summary>The functions of libLibTorchSharp.so that TorchSharp has no counterpart of, as distributed.cpp declares them.</summary>
internal static class Gloo
{
    internal delegate void Set(nint key, nint value, long size);

    internal delegate long Get(nint key, nint value, long capacity);

    /// <summary>What the thread's last failed call left behind, its first line.</summary>
    internal static string Error => (Marshal.PtrToStringUTF8(last_error()) ?? "").Split('\n')[0];

    [DllImport("LibTorchSharp")]
    internal static extern nint group_join(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string host, int rank, int size, long timeout, Set set, Get get);

    [DllImport("LibTorchSharp")]
    internal static extern void group_leave(nint group);

    [DllImport("LibTorchSharp")]
    internal static extern int group_run(nint group, nint tensor, nint result, int root, int operation);

    [DllImport("LibTorchSharp")]
    private static extern nint last_error();
}
