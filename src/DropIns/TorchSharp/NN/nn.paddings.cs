using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary><c>[batch, channels, length]</c> with as much of a constant beyond each edge.</summary>
        public static ConstantPad1d ConstantPad1d(long padding, double value) => new(value, padding, padding);

        /// <summary><c>[batch, channels, length]</c> with a constant beyond its edges: before and after, last dimension first.</summary>
        public static ConstantPad1d ConstantPad1d((long, long) padding, double value) =>
            new(value, padding.Item1, padding.Item2);

        /// <summary><c>[batch, channels, height, width]</c> with as much of a constant beyond each edge.</summary>
        public static ConstantPad2d ConstantPad2d(long padding, double value) => new(value, padding, padding, padding, padding);

        /// <summary>
        /// <c>[batch, channels, height, width]</c> with a constant beyond its edges: before and after, last dimension first.
        /// </summary>
        public static ConstantPad2d ConstantPad2d((long, long, long, long) padding, double value) =>
            new(value, padding.Item1, padding.Item2, padding.Item3, padding.Item4);

        /// <summary><c>[batch, channels, depth, height, width]</c> with as much of a constant beyond each edge.</summary>
        public static ConstantPad3d ConstantPad3d(long padding, double value) =>
            new(value, padding, padding, padding, padding, padding, padding);

        /// <summary>
        /// <c>[batch, channels, depth, height, width]</c> with a constant beyond its edges: before and after, last dimension first.
        /// </summary>
        public static ConstantPad3d ConstantPad3d((long, long, long, long, long, long) padding, double value) =>
            new(value, padding.Item1, padding.Item2, padding.Item3, padding.Item4, padding.Item5, padding.Item6);

        /// <summary><c>[batch, channels, length]</c> with as much of the mirrored input beyond each edge.</summary>
        public static ReflectionPad1d ReflectionPad1d(long padding) => new(padding, padding);

        /// <summary>
        /// <c>[batch, channels, length]</c> with the mirrored input beyond its edges: before and after, last dimension first.
        /// </summary>
        public static ReflectionPad1d ReflectionPad1d((long, long) padding) =>
            new(padding.Item1, padding.Item2);

        /// <summary><c>[batch, channels, height, width]</c> with as much of the mirrored input beyond each edge.</summary>
        public static ReflectionPad2d ReflectionPad2d(long padding) => new(padding, padding, padding, padding);

        /// <summary>
        /// <c>[batch, channels, height, width]</c> with the mirrored input beyond its edges: before and after, last dimension first.
        /// </summary>
        public static ReflectionPad2d ReflectionPad2d((long, long, long, long) padding) =>
            new(padding.Item1, padding.Item2, padding.Item3, padding.Item4);

        /// <summary><c>[batch, channels, depth, height, width]</c> with as much of the mirrored input beyond each edge.</summary>
        public static ReflectionPad3d ReflectionPad3d(long padding) => new(padding, padding, padding, padding, padding, padding);

        /// <summary>
        /// <c>[batch, channels, depth, height, width]</c> with the mirrored input beyond its edges: before and after, last dimension first.
        /// </summary>
        public static ReflectionPad3d ReflectionPad3d((long, long, long, long, long, long) padding) =>
            new(padding.Item1, padding.Item2, padding.Item3, padding.Item4, padding.Item5, padding.Item6);

        /// <summary><c>[batch, channels, length]</c> with as much of the edge repeated beyond each edge.</summary>
        public static ReplicationPad1d ReplicationPad1d(long padding) => new(padding, padding);

        /// <summary>
        /// <c>[batch, channels, length]</c> with the edge repeated beyond its edges: before and after, last dimension first.
        /// </summary>
        public static ReplicationPad1d ReplicationPad1d((long, long) padding) =>
            new(padding.Item1, padding.Item2);

        /// <summary><c>[batch, channels, height, width]</c> with as much of the edge repeated beyond each edge.</summary>
        public static ReplicationPad2d ReplicationPad2d(long padding) => new(padding, padding, padding, padding);

        /// <summary>
        /// <c>[batch, channels, height, width]</c> with the edge repeated beyond its edges: before and after, last dimension first.
        /// </summary>
        public static ReplicationPad2d ReplicationPad2d((long, long, long, long) padding) =>
            new(padding.Item1, padding.Item2, padding.Item3, padding.Item4);

        /// <summary><c>[batch, channels, depth, height, width]</c> with as much of the edge repeated beyond each edge.</summary>
        public static ReplicationPad3d ReplicationPad3d(long padding) => new(padding, padding, padding, padding, padding, padding);

        /// <summary>
        /// <c>[batch, channels, depth, height, width]</c> with the edge repeated beyond its edges: before and after, last dimension first.
        /// </summary>
        public static ReplicationPad3d ReplicationPad3d((long, long, long, long, long, long) padding) =>
            new(padding.Item1, padding.Item2, padding.Item3, padding.Item4, padding.Item5, padding.Item6);

        /// <summary><c>[batch, channels, height, width]</c> with as much of zeros beyond each edge.</summary>
        public static ZeroPad2d ZeroPad2d(long padding) => new(padding, padding, padding, padding);

        /// <summary><c>[batch, channels, height, width]</c> with zeros beyond its edges: before and after, last dimension first.</summary>
        public static ZeroPad2d ZeroPad2d((long, long, long, long) padding) =>
            new(padding.Item1, padding.Item2, padding.Item3, padding.Item4);
    }
}
