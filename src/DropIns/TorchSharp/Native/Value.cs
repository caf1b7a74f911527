using System.Runtime.InteropServices;

namespace TorchSharp.Native;

/// <summary>What a <see cref="Value"/> holds; the order is shim.h's.</summary>
internal enum Tag
{
    None, Tensor, Int, Double, Bool, IntList, DoubleList, TensorList, OptionalTensorList, String, Device, Generator, Complex,
    Default
}

/// <summary>One argument or result of an operator as it crosses to the native side.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct Value
{
    internal Tag Tag;
    internal int Size;
    internal long Bits;
}
