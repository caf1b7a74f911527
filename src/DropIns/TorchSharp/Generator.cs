using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A source of random numbers, PyTorch's own: the same seed gives the same numbers as in Python.</summary>
    public class Generator : IDisposable
    {
        private nint handle;

        internal Generator(nint handle) => this.handle = handle;

        /// <summary>A generator of its own with a seed.</summary>
        /// <param name="seed">The seed.</param>
        /// <param name="device">The processor, which is also the default.</param>
        public Generator(ulong seed = 0, Device? device = null)
            : this(device is null || device.type == DeviceType.CPU
                ? NativeMethods.Check(NativeMethods.generator_new(seed))
                : throw new ArgumentException($"this build of libtorch has generators on the cpu only, not on {device}", nameof(device)))
        {
        }

        /// <summary>Frees the generator when nothing refers to it any more.</summary>
        ~Generator() => Dispose(false);

        /// <summary>The generator that random operations use when none is given.</summary>
        public static Generator Default => new(NativeMethods.Check(NativeMethods.generator_default()));

        /// <summary>The address of libtorch's generator.</summary>
        public nint Handle => handle != 0 ? handle : throw new ObjectDisposedException(nameof(Generator));

        /// <summary>The processor.</summary>
        public Device device => CPU;

        /// <summary>The whole state as bytes.</summary>
        public Tensor get_state()
        {
            var state = new Tensor(NativeMethods.Check(NativeMethods.generator_state(Handle)));
            GC.KeepAlive(this);
            return state;
        }

        /// <summary>Restores a state from <see cref="get_state"/>.</summary>
        public void set_state(Tensor value)
        {
            NativeMethods.Check(NativeMethods.generator_set_state(Handle, value.Handle));
            GC.KeepAlive(value);
            GC.KeepAlive(this);
        }

        /// <summary>Starts the sequence that belongs to the seed.</summary>
        public Generator manual_seed(long seed)
        {
            NativeMethods.Check(NativeMethods.generator_set_seed(Handle, (ulong)seed));
            GC.KeepAlive(this);
            return this;
        }

        /// <summary>Seeds with a number that can't be foreseen and returns it.</summary>
        public long seed()
        {
            var seed = (long)NativeMethods.generator_reseed(Handle);
            GC.KeepAlive(this);
            return seed;
        }

        /// <summary>The seed the sequence started from.</summary>
        public long initial_seed()
        {
            var seed = (long)NativeMethods.generator_seed(Handle);
            GC.KeepAlive(this);
            return seed;
        }

        /// <summary>Frees the generator.</summary>
        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        /// <summary>Frees the generator.</summary>
        /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
        protected virtual void Dispose(bool disposing)
        {
            var released = Interlocked.Exchange(ref handle, 0);
            if (released != 0) NativeMethods.generator_release(released);
        }
    }
}
