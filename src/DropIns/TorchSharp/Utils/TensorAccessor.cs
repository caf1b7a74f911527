using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Utils;

/// <summary>Reads and writes a tensor's elements in the processor's memory, in row-major order whatever its strides.</summary>
/// <typeparam name="T">The .NET type of the elements.</typeparam>
public sealed class TensorAccessor<T> : IDisposable, IEnumerable<T> where T : unmanaged
{
    private Tensor? accessed;
    private readonly long[] shape;
    private readonly long[] strides;
    private readonly bool contiguous;

    internal TensorAccessor(Tensor tensor)
    {
        accessed = tensor;
        shape = tensor.shape;
        strides = tensor.stride();
        contiguous = tensor.is_contiguous();
        Count = tensor.NumberOfElements;
    }

    /// <summary>The number of elements.</summary>
    public long Count { get; }

    /// <summary>False: writing changes the tensor.</summary>
    public bool IsReadOnly => false;

    /// <summary>The element at a position: one index for each dimension, or one counted in row-major order.</summary>
    public unsafe T this[params long[] indices]
    {
        get => At(Offset(indices));
        set
        {
            ((T*)tensor.Address)[Offset(indices)] = value;
            GC.KeepAlive(tensor);
        }
    }

    /// <summary>The elements, copied.</summary>
    public T[] ToArray()
    {
        var array = new T[Count];
        CopyTo(array.AsSpan());
        return array;
    }

    /// <summary>The elements, copied to an array of the tensor's shape.</summary>
    public unsafe Array ToNDArray()
    {
        if (shape.Length == 0) return ToArray();
        var array = Array.CreateInstance(typeof(T), shape);
        if (Count > 0)
        {
            ref var first = ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array));
            CopyTo(MemoryMarshal.CreateSpan(ref first, (int)Count));
        }
        return array;
    }

    /// <summary>Copies elements from a position on to an array.</summary>
    public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0) => CopyTo(array.AsSpan(), arrayIndex, tensorIndex);

    /// <summary>Copies elements from a position on to memory, as many as fit.</summary>
    public unsafe void CopyTo(Span<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        var target = array[arrayIndex..];
        var count = (int)Math.Min(target.Length, Count - tensorIndex);
        if (contiguous) new ReadOnlySpan<T>((T*)tensor.Address + tensorIndex, count).CopyTo(target);
        else for (int i = 0; i < count; i++) target[i] = At(Offset(tensorIndex + i));
        GC.KeepAlive(tensor);
    }

    /// <summary>Overwrites elements from a position on with an array's.</summary>
    public void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0) => CopyFrom((ReadOnlySpan<T>)array, arrayIndex, tensorIndex);

    /// <summary>Overwrites elements from a position on, as many as are given.</summary>
    public unsafe void CopyFrom(ReadOnlySpan<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        var source = array[arrayIndex..];
        var count = (int)Math.Min(source.Length, Count - tensorIndex);
        var address = (T*)tensor.Address;
        for (int i = 0; i < count; i++) address[Offset(tensorIndex + i)] = source[i];
        GC.KeepAlive(tensor);
    }

    /// <summary>The elements in row-major order.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        for (long i = 0; i < Count; i++) yield return At(Offset(i));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>True where both read the same elements.</summary>
    public static bool operator ==(TensorAccessor<T> left, TensorAccessor<T> right) => left.Equals(right);

    /// <summary>True where both read different elements.</summary>
    public static bool operator !=(TensorAccessor<T> left, TensorAccessor<T> right) => !left.Equals(right);

    /// <summary>True where the other has as many elements and all are equal.</summary>
    public override bool Equals(object? obj) => obj is TensorAccessor<T> other && Count == other.Count && this.SequenceEqual(other);

    /// <summary>The hash code of the reference.</summary>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>Ends the access; the tensor stays.</summary>
    public void Dispose() => accessed = null;

    private Tensor tensor => accessed ?? throw new ObjectDisposedException(nameof(TensorAccessor<T>));

    private unsafe T At(long offset)
    {
        var value = ((T*)tensor.Address)[offset];
        GC.KeepAlive(tensor);
        return value;
    }

    private long Offset(long[] indices)
    {
        if (indices.Length == 1) return Offset(indices[0]);
        if (indices.Length != shape.Length)
            throw new ArgumentException($"{indices.Length} indices given for a tensor of {shape.Length} dimensions");
        long offset = 0;
        for (int i = 0; i < indices.Length; i++)
        {
            var index = indices[i] < 0 ? indices[i] + shape[i] : indices[i];
            if (index < 0 || index >= shape[i])
                throw new IndexOutOfRangeException($"index {indices[i]} is out of range for dimension {i} of size {shape[i]}");
            offset += index * strides[i];
        }
        return offset;
    }

    private long Offset(long position)
    {
        if (position < 0 || position >= Count) throw new IndexOutOfRangeException($"index {position} is out of range for {Count} elements");
        if (contiguous) return position;
        long offset = 0;
        for (int i = shape.Length - 1; i >= 0; i--)
        {
            offset += position % shape[i] * strides[i];
            position /= shape[i];
        }
        return offset;
    }
}
