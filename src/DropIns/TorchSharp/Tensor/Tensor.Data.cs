using System.Runtime.CompilerServices;
using TorchSharp.Native;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The elements in the processor's memory, in row-major order; writing changes the tensor.</summary>
        /// <typeparam name="T">The .NET type of the elements. Throws <see cref="ArgumentException"/> where it is not theirs.</typeparam>
        public TensorAccessor<T> data<T>() where T : unmanaged
        {
            Check<T>();
            return new TensorAccessor<T>(this);
        }

        /// <summary>The one element. Throws <see cref="ArgumentException"/> where there are more, or of another type.</summary>
        public unsafe T item<T>() where T : unmanaged
        {
            if (NumberOfElements != 1) throw new ArgumentException("Number of elements in the tensor must be 1");
            Check<T>();
            return Read(*(T*)Address);
        }

        /// <summary>The one element as a scalar.</summary>
        public Scalar ToScalar()
        {
            if (NumberOfElements != 1) throw new ArgumentException("Number of elements in the tensor must be 1");
            if (is_complex()) return dtype == ScalarType.ComplexFloat64 ? item<System.Numerics.Complex>() : item<(float, float)>();
            var value = Op.item.CallValue(this);
            return value.Tag switch
            {
                Tag.Int => value.Bits,
                Tag.Bool => value.Bits != 0,
                _ => BitConverter.Int64BitsToDouble(value.Bits),
            };
        }

        /// <summary>The memory of the elements. Throws <see cref="InvalidOperationException"/> where they are not in order.</summary>
        public Span<byte> bytes
        {
            get
            {
                if (!is_contiguous()) throw new InvalidOperationException("the elements don't lie in order, call contiguous() first");
                return Data<byte>();
            }
            set
            {
                var target = bytes;
                if (value.Length != target.Length)
                    throw new ArgumentException($"{value.Length} bytes don't fill a tensor of {target.Length} bytes");
                value.CopyTo(target);
            }
        }

        /// <summary>The elements as nested lists of <see cref="Scalar"/>, or the one element of a tensor of rank zero.</summary>
        public object tolist()
        {
            if (ndim == 0) return ToScalar();
            var rows = new System.Collections.ArrayList();
            foreach (var row in unbind())
                using (row) rows.Add(row.tolist());
            return rows;
        }

        /// <summary>The same elements on another device.</summary>
        public Tensor to(DeviceType deviceType, int deviceIndex = -1, bool copy = false, bool disposeAfter = false,
            bool non_blocking = false) =>
            to(dtype, new Device(deviceType, deviceIndex), copy, disposeAfter, non_blocking);

        /// <summary>
        /// The elements converted and on another device; the tensor itself where nothing changes and no copy is asked for.
        /// </summary>
        public Tensor to(ScalarType type, Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            var result = Op.to_device.Call(this, device, type, non_blocking, copy);
            if (disposeAfter) Dispose();
            return result;
        }

        /// <summary>The elements converted to another type.</summary>
        public Tensor to(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to_type(type, copy, disposeAfter, non_blocking);

        /// <summary>The same elements on another device.</summary>
        public Tensor to(string device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to(dtype, new Device(device), copy, disposeAfter, non_blocking);

        /// <summary>The same elements on another device.</summary>
        public Tensor to(Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to(dtype, device, copy, disposeAfter, non_blocking);

        /// <summary>The elements with the other tensor's type and device.</summary>
        public Tensor to(Tensor other, bool non_blocking = false) => to(other.dtype, other.device, non_blocking: non_blocking);

        /// <summary>The elements converted to another type.</summary>
        public Tensor to_type(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            var result = Op.to_dtype.Call(this, type, non_blocking, copy);
            if (disposeAfter) Dispose();
            return result;
        }

        /// <summary>The elements converted to another type.</summary>
        public Tensor type(ScalarType dtype) => to_type(dtype);

        /// <summary>The elements converted by a function such as <see cref="FloatTensor"/>.</summary>
        public Tensor type(Func<Tensor, Tensor> typeFunc) => typeFunc(this);

        /// <summary>The elements converted to the other tensor's type.</summary>
        public Tensor type_as(Tensor tensor) => to_type(tensor.dtype);

        /// <summary>The same elements in the processor's memory.</summary>
        public Tensor cpu() => to(CPU);

        /// <summary>The elements as 32-bit floating point numbers.</summary>
        public Tensor @float() => to_type(ScalarType.Float32);

        /// <summary>The elements as 64-bit floating point numbers.</summary>
        public Tensor @double() => to_type(ScalarType.Float64);

        /// <summary>The elements as 64-bit integers.</summary>
        public Tensor @long() => to_type(ScalarType.Int64);

        /// <summary>The elements as 32-bit integers.</summary>
        public Tensor @int() => to_type(ScalarType.Int32);

        /// <summary>False where the element is zero.</summary>
        public Tensor @bool() => to_type(ScalarType.Bool);

        /// <summary>The elements as 16-bit floating point numbers.</summary>
        public Tensor half() => to_type(ScalarType.Float16);

        /// <summary>The elements as 16-bit floating point numbers with the range of 32 bits.</summary>
        public Tensor bfloat16() => to_type(ScalarType.BFloat16);

        /// <summary>The elements as unsigned 8-bit integers.</summary>
        public Tensor @byte() => to_type(ScalarType.Byte);

        /// <summary>The transpose: all dimensions in reverse order.</summary>
        public Tensor T => ndim == 2 ? t() : permute([.. Enumerable.Range(0, (int)ndim).Reverse().Select(i => (long)i)]);

        /// <summary>The last two dimensions exchanged.</summary>
        public Tensor mT => transpose(-2, -1);

        /// <summary>The elements' address, which the tensor must outlive.</summary>
        internal nint Address
        {
            get
            {
                if (device_type != DeviceType.CPU)
                    throw new InvalidOperationException($"the elements are on {device}, move them with cpu() before reading");
                var address = Read(NativeMethods.tensor_data(Handle));
                return address != 0 || NumberOfElements == 0 ? address
                    : throw new InvalidOperationException("the elements are zeros without memory of their own, add 0 to them before reading");
            }
        }

        /// <summary>The memory of a contiguous tensor.</summary>
        internal unsafe Span<T> Data<T>() where T : unmanaged =>
            new((void*)Address, checked((int)(NumberOfElements * ElementSize / Unsafe.SizeOf<T>())));

        private void Check<T>()
        {
            var type = dtype;
            if (ScalarTypeOf(typeof(T)) != type)
                throw new ArgumentException($"{typeof(T).Name} is not compatible with {type}");
        }
    }
}
