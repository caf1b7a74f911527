using System.Collections;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The number of elements along each dimension.</summary>
    public struct Size : IEnumerable<long>
    {
        private readonly long[] sizes;

        /// <summary>No dimensions.</summary>
        public static Size Empty = new(Array.Empty<long>());

        /// <summary>The sizes of any number of dimensions.</summary>
        public Size(long[] shape) => sizes = shape;

        /// <summary>The sizes of any number of dimensions.</summary>
        public Size(int[] shape) => sizes = Array.ConvertAll(shape, size => (long)size);

        /// <summary>The size of one dimension.</summary>
        public Size(long size) => sizes = [size];

        /// <summary>The sizes of two dimensions.</summary>
        public Size((long, long) size) => sizes = [size.Item1, size.Item2];

        /// <summary>The sizes of three dimensions.</summary>
        public Size((long, long, long) size) => sizes = [size.Item1, size.Item2, size.Item3];

        /// <summary>The sizes of four dimensions.</summary>
        public Size((long, long, long, long) size) => sizes = [size.Item1, size.Item2, size.Item3, size.Item4];

        /// <summary>The number of dimensions.</summary>
        public int Length => sizes.Length;

        /// <summary>The size of a dimension.</summary>
        public long this[int idx] => sizes[idx];

        /// <summary>The size of a dimension.</summary>
        public long this[long idx] => sizes[idx];

        /// <summary>The sizes as an array.</summary>
        public long[] Shape => sizes;

        /// <summary>True for no dimensions.</summary>
        public bool IsEmpty => sizes.Length == 0;

        /// <summary>The sizes from one dimension to before another.</summary>
        public Size Slice(int first, int next) => new(sizes[first..next]);

        /// <summary>The number of elements of all dimensions together.</summary>
        public long numel() => sizes.TotalSize();

        /// <summary>The sizes of the first dimensions.</summary>
        public IEnumerable<long> Take(int i) => sizes.Take(i);

        /// <summary>The sizes in order.</summary>
        public IEnumerator<long> GetEnumerator() => ((IEnumerable<long>)sizes).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>True for the same sizes.</summary>
        public override bool Equals(object? obj) => obj is Size other && sizes.SequenceEqual(other.sizes);

        /// <summary>A hash code of the sizes.</summary>
        public override int GetHashCode() => sizes.Aggregate(0, HashCode.Combine);

        /// <summary>True for the same sizes.</summary>
        public static bool operator ==(Size left, Size right) => left.Equals(right);

        /// <summary>True for other sizes.</summary>
        public static bool operator !=(Size left, Size right) => !left.Equals(right);

        /// <summary>The dimensions of both, one after the other.</summary>
        public static Size operator +(Size left, Size right) => new([.. left.sizes, .. right.sizes]);

        /// <summary>The dimensions of both, one after the other.</summary>
        public static Size operator +(Size left, IEnumerable<long> right) => new([.. left.sizes, .. right]);

        /// <summary>The sizes of any number of dimensions.</summary>
        public static implicit operator Size(long[] size) => new(size);

        /// <summary>The size of one dimension.</summary>
        public static implicit operator Size(long size) => new(size);

        /// <summary>The sizes of two dimensions.</summary>
        public static implicit operator Size((long, long) size) => new(size);

        /// <summary>The sizes of three dimensions.</summary>
        public static implicit operator Size((long, long, long) size) => new(size);

        /// <summary>The sizes of four dimensions.</summary>
        public static implicit operator Size((long, long, long, long) size) => new(size);
    }
}
