using System.Collections;

namespace Microsoft.ML.Data;

/// <summary>A vector, held densely or as the values at rising indices, where all others are the type's default.</summary>
public readonly struct VBuffer<T> : IEnumerable
{
    private readonly T[]? values;
    private readonly int[]? indices;
    private readonly int count;

    /// <summary>The number of elements.</summary>
    public readonly int Length;

    /// <summary>A dense vector of the first <paramref name="length"/> values, or, with indices, a sparse one of all of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer values than the length says, or fewer indices than values.</exception>
    public VBuffer(int length, T[] values, int[]? indices = null)
        : this(length, indices is null ? length : values?.Length ?? 0, values!, indices!)
    {
    }

    /// <summary>A vector of the first <paramref name="count"/> values, dense where that is its length.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The arrays are shorter than the counts say.</exception>
    public VBuffer(int length, int count, T[] values, int[] indices)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, values?.Length ?? 0, nameof(values));
        if (count < length)
            ArgumentOutOfRangeException.ThrowIfGreaterThan(count, indices?.Length ?? 0, nameof(indices));
        Length = length;
        this.count = count;
        this.values = values;
        this.indices = count < length ? indices : null;
    }

    /// <summary>Whether every element is stored.</summary>
    public bool IsDense => count == Length;

    /// <summary>The stored values.</summary>
    public ReadOnlySpan<T> GetValues() => values.AsSpan(0, count);

    /// <summary>The indices of the stored values; empty where the vector is dense.</summary>
    public ReadOnlySpan<int> GetIndices() => IsDense ? default : indices.AsSpan(0, count);

    /// <summary>Copies into a vector of its own memory.</summary>
    public void CopyTo(ref VBuffer<T> destination) => destination = new(Length, count, GetValues().ToArray(), GetIndices().ToArray());

    /// <summary>Copies the elements from <paramref name="sourceIndex"/> on.</summary>
    public void CopyTo(ref VBuffer<T> destination, int sourceIndex, int length)
    {
        var dense = new T[Length];
        CopyTo(dense);
        destination = new(length, dense.AsSpan(sourceIndex, length).ToArray());
    }

    /// <summary>Copies into a dense vector.</summary>
    public void CopyToDense(ref VBuffer<T> destination)
    {
        var dense = new T[Length];
        CopyTo(dense);
        destination = new(Length, dense);
    }

    /// <summary>Copies all elements.</summary>
    public void CopyTo(Span<T> destination) => CopyTo(destination, 0);

    /// <summary>Copies all elements to <paramref name="destinationIndex"/> and the places after it.</summary>
    /// <param name="defaultValue">What is written for elements that are not stored.</param>
    public void CopyTo(Span<T> destination, int destinationIndex, T defaultValue = default!)
    {
        var target = destination.Slice(destinationIndex, Length);
        if (IsDense)
        {
            GetValues().CopyTo(target);
            return;
        }

        target.Fill(defaultValue);
        for (var i = 0; i < count; i++)
            target[indices![i]] = values![i];
    }

    /// <summary>Copies a part of an array into a dense vector.</summary>
    public static void Copy(T[] source, int sourceIndex, ref VBuffer<T> destination, int length) =>
        destination = new(length, source.AsSpan(sourceIndex, length).ToArray());

    /// <summary>The elements with their indices: the stored ones, or all of them.</summary>
    public IEnumerable<KeyValuePair<int, T>> Items(bool all = false)
    {
        if (all && !IsDense)
        {
            for (var i = 0; i < Length; i++)
                yield return new(i, GetItemOrDefault(i));
        }
        else
        {
            for (var i = 0; i < count; i++)
                yield return new(IsDense ? i : indices![i], values![i]);
        }
    }

    /// <summary>All elements.</summary>
    public IEnumerable<T> DenseValues() => Items(all: true).Select(item => item.Value);

    /// <summary>The element at an index.</summary>
    public void GetItemOrDefault(int index, ref T destination) => destination = GetItemOrDefault(index);

    /// <summary>The element at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or not below the length.</exception>
    public T GetItemOrDefault(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Length);
        if (IsDense)
            return values![index];
        var place = indices.AsSpan(0, count).BinarySearch(index);
        return place >= 0 ? values![place] : default!;
    }

    /// <inheritdoc/>
    public IEnumerator GetEnumerator() => DenseValues().GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => IsDense ? $"Dense vector of size {Length}" : $"Sparse vector of size {Length}, {count} explicit values";
}
