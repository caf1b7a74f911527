namespace TorchSharp;

public static partial class torch
{
    /// <summary>One index into a tensor: a position, a range, a tensor of positions or truth values, or a placeholder.</summary>
    public struct TensorIndex
    {
        internal enum Kind { None, Single, Slice, Bool, Ellipsis, Tensor }

        internal Kind kind;
        internal long? start, stop, step;
        internal Tensor? tensor;

        /// <summary>All dimensions that no other index names.</summary>
        public static TensorIndex Ellipsis = new() { kind = Kind.Ellipsis };

        /// <summary>A new dimension of size one.</summary>
        public static TensorIndex None = new() { kind = Kind.None };

        /// <summary>A new dimension of size one.</summary>
        public static TensorIndex Null = None;

        /// <summary>The whole dimension.</summary>
        public static TensorIndex Colon = Slice();

        /// <summary>The positions from start to before stop, each step-th.</summary>
        public static TensorIndex Slice(long? start = null, long? stop = null, long? step = null) =>
            new() { kind = Kind.Slice, start = start, stop = stop, step = step };

        /// <summary>The positions from start to before end.</summary>
        public static TensorIndex Slice((int? start, int? end) range) => Slice(range.start, range.end);

        /// <summary>The positions of a C# range.</summary>
        public static TensorIndex Slice(Range range) =>
            Slice(Position(range.Start), range.End is { IsFromEnd: true, Value: 0 } ? null : Position(range.End));

        /// <summary>A new dimension, empty where false.</summary>
        public static TensorIndex Bool(bool value) => new() { kind = Kind.Bool, start = value ? 1 : 0 };

        /// <summary>One position.</summary>
        public static TensorIndex Single(long? index) => new() { kind = Kind.Single, start = index };

        /// <summary>A tensor of positions, or of truth values that select.</summary>
        public static TensorIndex Tensor(Tensor tensor) => new() { kind = Kind.Tensor, tensor = tensor };

        /// <summary>One position.</summary>
        public static implicit operator TensorIndex(long value) => Single(value);

        /// <summary>The positions from start to before end.</summary>
        public static implicit operator TensorIndex((int? start, int? end) range) => Slice(range);

        /// <summary>The positions of a C# range.</summary>
        public static implicit operator TensorIndex(Range range) => Slice(range);

        /// <summary>One position, counted from the end with <c>^</c>.</summary>
        public static implicit operator TensorIndex(Index index) => Single(Position(index));

        /// <summary>
        /// Throws <see cref="InvalidOperationException"/>: an index becomes no tensor. Indexers for indices win over those for tensors by this.
        /// </summary>
        public static implicit operator Tensor(TensorIndex value) =>
            throw new InvalidOperationException("a TensorIndex is not converted to a tensor");

        private static long Position(Index index) => index.IsFromEnd ? -(long)index.Value : index.Value;
    }
}
