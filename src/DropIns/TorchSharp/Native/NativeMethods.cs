using System.Runtime.InteropServices;

namespace TorchSharp.Native;

/// <summary>The functions of libLibTorchSharp.so, as shim.h declares them.</summary>
internal static unsafe partial class NativeMethods
{
    private const string Library = "LibTorchSharp";

    static NativeMethods() => NativeLibrary.SetDllImportResolver(typeof(NativeMethods).Assembly, NativeLoader.Resolve);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint op_find(string name, string overload);
    [LibraryImport(Library)]
    internal static partial int op_call(nint handle, Value* arguments, int count, Value* results, int max);
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial void list_free(nint handles);

    // Releasing may run a graph's destructors; the others only read a field.
    [LibraryImport(Library)]
    internal static partial void tensor_release(nint tensor);
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial void tensor_retain(nint tensor);
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial long tensor_dim(nint tensor);
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial long tensor_numel(nint tensor);
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial long* tensor_sizes(nint tensor);
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial long* tensor_strides(nint tensor);
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial long tensor_storage_offset(nint tensor);
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int tensor_dtype(nint tensor);
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial long tensor_element_size(nint tensor);
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int tensor_is_contiguous(nint tensor);
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int tensor_device_type(nint tensor);
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int tensor_device_index(nint tensor);
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial long tensor_owned_bytes(nint tensor);
    [LibraryImport(Library)]
    internal static partial nint tensor_data(nint tensor);
    [LibraryImport(Library)]
    internal static partial nint tensor_from_blob(nint data, long* sizes, int dim, int dtype, delegate* unmanaged<nint, void> release,
        nint context);
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int tensor_save(nint tensor, string location);
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint tensor_load(string location);
    [LibraryImport(Library)]
    internal static partial int tensor_requires_grad(nint tensor);
    [LibraryImport(Library)]
    internal static partial nint tensor_grad(nint tensor);
    [LibraryImport(Library)]
    internal static partial int tensor_set_grad(nint tensor, nint gradient);
    [LibraryImport(Library)]
    internal static partial int autograd_backward(nint* tensors, int count, nint* gradients, int gradientCount, int retainGraph,
        int createGraph,
        nint* inputs, int inputCount);
    [LibraryImport(Library)]
    internal static partial int autograd_grad(nint* outputs, int count, nint* inputs, int inputCount, nint* gradients, int gradientCount,
        int retainGraph, int createGraph, int allowUnused, nint* results);

    [LibraryImport(Library)]
    internal static partial nint last_error();
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int grad_mode_get();
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial void grad_mode_set(int enabled);
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int inference_mode_get();
    [LibraryImport(Library)]
    internal static partial nint inference_mode_enter(int enabled);
    [LibraryImport(Library)]
    internal static partial void inference_mode_leave(nint mode);
    [LibraryImport(Library)]
    internal static partial nint generator_new(ulong seed);
    [LibraryImport(Library)]
    internal static partial nint generator_default();
    [LibraryImport(Library)]
    internal static partial void generator_release(nint generator);
    [LibraryImport(Library)]
    internal static partial int generator_set_seed(nint generator, ulong seed);
    [LibraryImport(Library)]
    internal static partial ulong generator_seed(nint generator);
    [LibraryImport(Library)]
    internal static partial ulong generator_reseed(nint generator);
    [LibraryImport(Library)]
    internal static partial nint generator_state(nint generator);
    [LibraryImport(Library)]
    internal static partial int generator_set_state(nint generator, nint state);
    [LibraryImport(Library)]
    internal static partial int default_dtype_get();
    [LibraryImport(Library)]
    internal static partial int default_dtype_set(int dtype);
    [LibraryImport(Library)]
    internal static partial int threads_get();
    [LibraryImport(Library)]
    internal static partial int threads_set(int count);
    [LibraryImport(Library)]
    internal static partial nint torch_version();
    [LibraryImport(Library)]
    internal static partial nint parallel_info();
    [LibraryImport(Library)]
    internal static partial nint blas_library();

    [LibraryImport(Library)]
    internal static partial int optimizer_step(nint* parameters, nint* gradients, nint* means, nint* squares, int count, double rate, double root,
        double beta1, double beta2, double eps);

    [LibraryImport(Library)]
    internal static partial void memory_count(int on);
    [LibraryImport(Library)]
    internal static partial long memory_live();
    [LibraryImport(Library)]
    internal static partial long memory_peak();
    [LibraryImport(Library)]
    internal static partial void memory_reset_peak();

    /// <summary>Throws what the last failed call of this thread left behind.</summary>
    internal static ExternalException Error() => new(Text(last_error()));

    internal static string Text(nint utf8) => Marshal.PtrToStringUTF8(utf8) ?? "";

    internal static void Check(int status)
    {
        if (status < 0) throw Error();
    }

    internal static nint Check(nint handle) => handle != 0 ? handle : throw Error();
}
