using TorchSharp.Native;

namespace LibTorch;

/// <summary>What the native half of the engine is made of. Not part of TorchSharp: for a program that checks the installation.</summary>
public static class Engine
{
    /// <summary>The version of libtorch the native half was built with, such as <c>1.13.1</c>.</summary>
    public static string Version => NativeMethods.Text(NativeMethods.torch_version());

    /// <summary>The file of the BLAS library that multiplies matrices; empty where it is built into libtorch.</summary>
    public static string BlasLibrary => NativeMethods.Text(NativeMethods.blas_library());

    /// <summary>libtorch's own description of its threads and libraries, several lines.</summary>
    public static string ParallelInfo => NativeMethods.Text(NativeMethods.parallel_info());

    /// <summary>How many tensors this process holds.</summary>
    public static long LiveTensors => TorchSharp.torch.Tensor.TotalCount;
}
