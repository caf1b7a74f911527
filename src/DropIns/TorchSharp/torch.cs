using TorchSharp.Native;

namespace TorchSharp;

/// <summary>PyTorch's functions on tensors.</summary>
public static partial class torch
{
    /// <summary>The version of libtorch this was built with.</summary>
    public static string __version__ => NativeMethods.Text(NativeMethods.torch_version());

    /// <summary>Seeds the default random generator and returns it.</summary>
    public static Generator manual_seed(long seed) => Generator.Default.manual_seed(seed);

    /// <summary>The default random generator.</summary>
    public static partial class random
    {
        /// <summary>Seeds the default random generator and returns it.</summary>
        public static Generator manual_seed(long seed) => torch.manual_seed(seed);

        /// <summary>Seeds the default random generator with a number that can't be foreseen and returns it.</summary>
        public static long seed() => torch.seed();

        /// <summary>The seed of the default random generator.</summary>
        public static long initial_seed() => torch.initial_seed();

        /// <summary>The state of the default random generator.</summary>
        public static Tensor get_rng_state() => torch.get_rng_state();

        /// <summary>Restores a state from <see cref="get_rng_state"/>.</summary>
        public static void set_rng_state(Tensor new_state) => torch.set_rng_state(new_state);
    }

    /// <summary>Seeds the default random generator with a number that can't be foreseen and returns it.</summary>
    public static long seed()
    {
        using var generator = Generator.Default;
        return generator.seed();
    }

    /// <summary>The seed of the default random generator.</summary>
    public static long initial_seed()
    {
        using var generator = Generator.Default;
        return generator.initial_seed();
    }

    /// <summary>The state of the default random generator.</summary>
    public static Tensor get_rng_state()
    {
        using var generator = Generator.Default;
        return generator.get_state();
    }

    /// <summary>Restores a state from <see cref="get_rng_state"/>.</summary>
    public static void set_rng_state(Tensor new_state)
    {
        using var generator = Generator.Default;
        generator.set_state(new_state);
    }

    /// <summary>Records no operations on this thread until the result is disposed.</summary>
    public static IDisposable no_grad() => new GradMode(false);

    /// <summary>Records operations on this thread until the result is disposed.</summary>
    public static IDisposable enable_grad(bool enabled = true) => new GradMode(enabled);

    /// <summary>Turns the recording of operations on this thread on or off; disposing the result restores it.</summary>
    public static IDisposable set_grad_enabled(bool mode = true) => new GradMode(mode);

    /// <summary>True where this thread records operations for differentiation.</summary>
    public static bool is_grad_enabled() => NativeMethods.grad_mode_get() != 0;

    /// <summary>Like <see cref="no_grad"/> and faster; its tensors can't be used in recorded operations later.</summary>
    public static IDisposable inference_mode(bool mode = true) => new InferenceMode(mode);

    /// <summary>True inside <see cref="inference_mode"/>.</summary>
    public static bool is_inference_mode_enabled() => NativeMethods.inference_mode_get() != 0;

    /// <summary>Limits the processor threads that one operation uses.</summary>
    public static void set_num_threads(int num)
    {
        if (num <= 0) throw new System.Runtime.InteropServices.ExternalException($"the number of threads must be positive, got {num}");
        NativeMethods.Check(NativeMethods.threads_set(num));
    }

    /// <summary>The processor threads that one operation uses at most.</summary>
    public static int get_num_threads() => NativeMethods.threads_get();

    /// <summary>The type of floating point tensors made without one, Float32 at first.</summary>
    public static ScalarType get_default_dtype() => (ScalarType)NativeMethods.default_dtype_get();

    /// <summary>Sets the type of floating point tensors made without one.</summary>
    public static void set_default_dtype(ScalarType dtype) => NativeMethods.Check(NativeMethods.default_dtype_set((int)dtype));

    /// <summary>Opens a scope that owns the tensors made on this thread until it is disposed.</summary>
    public static DisposeScope NewDisposeScope() => DisposeScopeManager.NewDisposeScope();

    /// <summary>An expression's result, while the tensors on the way to it are disposed.</summary>
    public static Tensor WrappedTensorDisposeScope(Func<Tensor> expr)
    {
        using var scope = NewDisposeScope();
        return expr().MoveToOuterDisposeScope();
    }

    /// <summary>The innermost scope of this thread, null where none is open.</summary>
    public static DisposeScope? CurrentDisposeScope => DisposeScopeManager.ThreadSingleton.Scopes.TryPeek(out var scope) ? scope : null;

    /// <summary>True where libtorch can use Apple's graphics processor; this build can't.</summary>
    public static bool mps_is_available() => false;

    /// <summary>True where libtorch can use an NVIDIA graphics card; this build can't.</summary>
    public static bool cuda_is_available() => false;

    /// <summary>True for integer types and bool.</summary>
    public static bool is_integral(ScalarType type) => type is >= ScalarType.Byte and <= ScalarType.Int64 or ScalarType.Bool;

    /// <summary>True for floating point types.</summary>
    public static bool is_floating_point(ScalarType type) =>
        type is ScalarType.Float16 or ScalarType.Float32 or ScalarType.Float64 or ScalarType.BFloat16;

    /// <summary>True for complex types.</summary>
    public static bool is_complex(ScalarType type) => type is ScalarType.ComplexFloat32 or ScalarType.ComplexFloat64;

    /// <summary>NVIDIA graphics cards, which this build of libtorch doesn't use.</summary>
    public static partial class cuda
    {
        /// <summary>False.</summary>
        public static bool is_available() => cuda_is_available();

        /// <summary>False.</summary>
        public static bool is_cudnn_available() => false;

        /// <summary>Zero.</summary>
        public static int device_count() => 0;

        /// <summary>Does nothing where there is no card: the processor's generator is <see cref="torch.manual_seed"/>'s.</summary>
        public static void manual_seed(long seed)
        {
        }

        /// <summary>Does nothing where there is no card.</summary>
        public static void manual_seed_all(long seed)
        {
        }
    }

    private sealed class GradMode : IDisposable
    {
        private readonly bool before = is_grad_enabled();

        internal GradMode(bool enabled) => NativeMethods.grad_mode_set(enabled ? 1 : 0);

        public void Dispose() => NativeMethods.grad_mode_set(before ? 1 : 0);
    }

    private sealed class InferenceMode(bool enabled) : IDisposable
    {
        private nint mode = NativeMethods.inference_mode_enter(enabled ? 1 : 0);

        public void Dispose()
        {
            if (mode != 0) NativeMethods.inference_mode_leave(mode);
            mode = 0;
        }
    }
}
