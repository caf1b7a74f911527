using System.Runtime.InteropServices;

namespace TorchSharp.Native;

internal static unsafe partial class NativeMethods
{
    /// <summary>What C# does for a step of its own; the order is autograd.cpp's.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Callbacks
    {
        internal delegate* unmanaged<nint, nint, nint*, int, nint*, int, int> Backward;
        internal delegate* unmanaged<nint, int, void> Release;
        internal nint Context;
    }

    [LibraryImport(Library)]
    internal static partial int autograd_record(nint* inputs, int count, nint* outputs, int outputCount, Callbacks* callbacks);
    [LibraryImport(Library)]
    internal static partial int autograd_attach(nint tensor, nint step, uint number);
    [LibraryImport(Library)]
    internal static partial int anomaly_mode_get();
    [LibraryImport(Library)]
    internal static partial void anomaly_mode_set(int on, int checkNan);
    [LibraryImport(Library)]
    internal static partial int deterministic_get();
    [LibraryImport(Library)]
    internal static partial int deterministic_warns();
    [LibraryImport(Library)]
    internal static partial void deterministic_set(int on, int warnOnly);
}
