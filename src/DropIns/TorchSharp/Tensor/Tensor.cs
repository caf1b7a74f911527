using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// An array of numbers of any rank with automatic differentiation. Its memory is freed by <see cref="Dispose()"/>, by the
    /// <see cref="DisposeScope"/> it was made in, or by the garbage collector, which is told how many bytes the tensor holds.
    /// </summary>
    [Utils.TypeFormatterSource(typeof(Utils.TensorFormatterSource), PreferredMimeTypes = ["text/plain"])]
    public partial class Tensor : IDisposeScopeClient
    {
        private static long totalCount;
        private static long peakCount;

        private nint handle;
        private readonly long ownedBytes;

        internal Tensor(nint handle)
        {
            this.handle = handle;
            ownedBytes = NativeMethods.tensor_owned_bytes(handle);
            TensorMemory.Add(ownedBytes);
            var total = Interlocked.Increment(ref totalCount);
            if (total > peakCount) peakCount = total;
            DisposeScopeManager.ThreadSingleton.Register(this);
        }

        internal DisposeScope? OwningDisposeScope { get; set; }

        DisposeScope? IDisposeScopeClient.OwningDisposeScope
        {
            get => OwningDisposeScope;
            set => OwningDisposeScope = value;
        }

        int IDisposeScopeClient.ScopePosition { get; set; }

        private static readonly object Finalization = new();
        private static bool exiting;

        // Finalizers may still run while libtorch's own globals are taken down at the end of the process.
        static Tensor() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            lock (Finalization) exiting = true;
        };

        /// <summary>Frees the tensor when nothing refers to it any more.</summary>
        // Giving a reference back is what libtorch allows on any thread at any time: the count is atomic, a graph is taken apart
        // without recursion and without the locks that differentiation holds. Nothing else native happens here.
        ~Tensor()
        {
            lock (Finalization)
            {
                if (!exiting) Release();
            }
        }

        /// <summary>Frees the tensor; using it afterwards throws <see cref="ObjectDisposedException"/>.</summary>
        public void Dispose()
        {
            if (handle != 0) CountAsDisposed();
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        private void CountAsDisposed()
        {
            if (OwningDisposeScope is { } scope) scope.MarkAsDisposed(this);
            else DisposeScopeManager.Statistics.Of(this).DisposedOutsideScopeCount++;
        }

        /// <summary>Frees the tensor.</summary>
        /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
        protected virtual void Dispose(bool disposing) => Release();

        private void Release()
        {
            var released = Interlocked.Exchange(ref handle, 0);
            if (released == 0) return;
            NativeMethods.tensor_release(released);
            TensorMemory.Remove(ownedBytes);
            Interlocked.Decrement(ref totalCount);
        }

        /// <summary>True once the tensor is disposed.</summary>
        public bool IsInvalid => handle == 0;

        /// <summary>The address of libtorch's tensor. Throws <see cref="ObjectDisposedException"/> when the tensor is disposed.</summary>
        public nint Handle => handle != 0 ? handle : throw new ObjectDisposedException(nameof(Tensor),
            "Tensor invalid -- it was disposed.");

        /// <summary>How many tensors are alive in this process.</summary>
        public static long TotalCount => Interlocked.Read(ref totalCount);

        /// <summary>The largest number of tensors that were alive at once.</summary>
        public static long PeakCount => Interlocked.Read(ref peakCount);

        /// <summary>A name for debugging.</summary>
        public string? name { get; set; }

        /// <summary>Gives up the native tensor: the caller owns the returned reference, this object is invalid.</summary>
        public nint DecoupleFromNativeHandle()
        {
            var given = Handle;
            CountAsDisposed();
            handle = 0;
            TensorMemory.Remove(ownedBytes);
            Interlocked.Decrement(ref totalCount);
            GC.SuppressFinalize(this);
            return given;
        }

        /// <summary>Moves the tensor to the scope around its own, or out of all scopes.</summary>
        public Tensor MoveToOuterDisposeScope()
        {
            OwningDisposeScope?.MoveToOuter(this);
            return this;
        }

        /// <summary>Moves the tensor to the scope that owns the other tensor.</summary>
        public Tensor MoveToOtherDisposeScope(Tensor other) => MoveToOtherDisposeScope(other.OwningDisposeScope);

        /// <summary>Moves the tensor to another scope; null takes it out of all scopes.</summary>
        public Tensor MoveToOtherDisposeScope(DisposeScope? other)
        {
            if (OwningDisposeScope is { } scope) scope.MoveToOther(other, this);
            else other?.Attach(this);
            return this;
        }

        /// <summary>Takes the tensor out of all scopes; it lives until it is disposed or unreachable.</summary>
        public Tensor DetachFromDisposeScope()
        {
            OwningDisposeScope?.Detach(this);
            return this;
        }

        /// <summary>What <see cref="DetachFromDisposeScope"/> was called once.</summary>
        [Obsolete("It is spelled DetachFromDisposeScope.")]
        public Tensor DetatchFromDisposeScope() => DetachFromDisposeScope();

        /// <summary>Another reference to the same tensor, to be disposed by itself.</summary>
        public Tensor alias()
        {
            NativeMethods.tensor_retain(Handle);
            return Read(new Tensor(handle));
        }

        /// <summary>The number of dimensions.</summary>
        public long ndim => Read(NativeMethods.tensor_dim(Handle));

        /// <summary>The number of dimensions.</summary>
        public long Dimensions => ndim;

        /// <summary>The number of dimensions.</summary>
        public long dim() => ndim;

        /// <summary>The number of elements.</summary>
        public long NumberOfElements => Read(NativeMethods.tensor_numel(Handle));

        /// <summary>The number of elements.</summary>
        public long numel() => NumberOfElements;

        /// <summary>The number of elements along each dimension.</summary>
        public unsafe long[] shape => Read(new ReadOnlySpan<long>(NativeMethods.tensor_sizes(Handle), (int)ndim).ToArray());

        /// <summary>The number of elements along each dimension.</summary>
        public long[] size() => shape;

        /// <summary>The number of elements along a dimension; a negative one counts from the end.</summary>
        public unsafe long size(int dim) => Read(NativeMethods.tensor_sizes(Handle)[Wrapped(dim)]);

        /// <summary>The steps in memory between elements, one for each dimension.</summary>
        public unsafe long[] stride() => Read(new ReadOnlySpan<long>(NativeMethods.tensor_strides(Handle), (int)ndim).ToArray());

        /// <summary>The step in memory between elements along a dimension.</summary>
        public unsafe long stride(int dim) => Read(NativeMethods.tensor_strides(Handle)[Wrapped(dim)]);

        /// <summary>The position of the first element in its storage.</summary>
        public long storage_offset() => Read(NativeMethods.tensor_storage_offset(Handle));

        /// <summary>The type of the elements.</summary>
        public ScalarType dtype => (ScalarType)Read(NativeMethods.tensor_dtype(Handle));

        /// <summary>The bytes of one element.</summary>
        public long ElementSize => Read(NativeMethods.tensor_element_size(Handle));

        /// <summary>The bytes of one element.</summary>
        public long element_size() => ElementSize;

        /// <summary>The device the elements are on.</summary>
        public Device device => device_type == DeviceType.CPU ? CPU : new Device(device_type, device_index);

        /// <summary>The kind of device the elements are on.</summary>
        public DeviceType device_type => (DeviceType)Read(NativeMethods.tensor_device_type(Handle));

        /// <summary>The number of the device, -1 where there is only one.</summary>
        public int device_index => (int)Read(NativeMethods.tensor_device_index(Handle));

        /// <summary>True where the elements are in the processor's memory.</summary>
        public bool is_cpu() => device_type == DeviceType.CPU;

        /// <summary>True where the elements are on an NVIDIA graphics card.</summary>
        public bool is_cuda => device_type == DeviceType.CUDA;

        /// <summary>True for integer types and bool.</summary>
        public bool is_integral() => torch.is_integral(dtype);

        /// <summary>True for floating point types.</summary>
        public bool is_floating_point() => torch.is_floating_point(dtype);

        /// <summary>True for complex types.</summary>
        public bool is_complex() => torch.is_complex(dtype);

        /// <summary>True where the elements lie in memory in row-major order without gaps.</summary>
        public bool is_contiguous() => Read(NativeMethods.tensor_is_contiguous(Handle)) != 0;

        /// <summary>True for a tensor of the same shape and elements; <c>==</c> compares element by element.</summary>
        public override bool Equals(object? obj) => obj is Tensor other && Equals(other);

        /// <summary>True for a tensor of the same shape and elements; <c>==</c> compares element by element.</summary>
        public bool Equals(Tensor target) => target is not null && Op.equal.CallBool(this, target);

        /// <summary>The hash code of the reference.</summary>
        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

        // The tensor must not be finalized between reading its handle and using it.
        private T Read<T>(T value)
        {
            GC.KeepAlive(this);
            return value;
        }

        private int Wrapped(int dim)
        {
            var rank = ndim;
            var wrapped = dim < 0 ? dim + rank : dim;
            return wrapped >= 0 && wrapped < rank ? (int)wrapped
                : throw new ArgumentOutOfRangeException(nameof(dim), dim,
                    $"the tensor has {rank} dimensions, expected {-rank} to {rank - 1}");
        }
    }
}
