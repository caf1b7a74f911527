using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>How a quotient is rounded.</summary>
    public enum RoundingMode
    {
        /// <summary>Not at all.</summary>
        None,
        /// <summary>Toward zero.</summary>
        trunc,
        /// <summary>Down.</summary>
        floor,
    }

    public partial class Tensor
    {
        private static string? Text(RoundingMode mode) => mode == RoundingMode.None ? null : mode.ToString();

        private static Tensor As(ScalarType? type, Tensor result) => type is ScalarType wanted ? result.to_type(wanted) : result;

        private static Tensor Out(Tensor result, Tensor? @out) =>
            @out is null ? result : Op.resize_.Update(@out, result.shape).copy_(result);

        /// <summary>The different elements, the positions they stand at and how often they occur, the latter two where wanted.</summary>
        public (Tensor output, Tensor? inverse_indices, Tensor? counts) unique(bool sorted = true, bool return_inverse = false,
            bool return_counts = false, int? dim = null)
        {
            var (output, inverse, counts) = dim is int d ? Op.unique_dim.Call3(this, d, sorted, return_inverse, return_counts)
                : Op._unique2.Call3(this, sorted, return_inverse, return_counts);
            if (!return_inverse) inverse.Dispose();
            if (!return_counts) counts.Dispose();
            return (output, return_inverse ? inverse : null, return_counts ? counts : null);
        }
    }

    private static Tensor FromSpan<T>(ReadOnlySpan<T> data, ReadOnlySpan<long> dimensions, ScalarType? dtype, Device? device,
        bool requires_grad, string[]? names)
        where T : unmanaged
    {
        long count = 1;
        foreach (var size in dimensions) count *= size;
        if (count > data.Length)
            throw new ArgumentException($"{data.Length} elements don't fill the shape [{string.Join(", ", dimensions.ToArray())}], which takes {count}");
        var tensor = Op.empty_memory_format.Call(dimensions.ToArray(), ScalarTypeOf(typeof(T)));
        data[..(int)count].CopyTo(tensor.Data<T>());
        return Finish(Converted(tensor, dtype, device), requires_grad, names);
    }

    private static Tensor FromArray<T>(Array data, ScalarType? dtype, Device? device, bool requires_grad,
        string[]? names) where T : unmanaged
    {
        var dimensions = new long[data.Rank];
        for (int i = 0; i < dimensions.Length; i++) dimensions[i] = data.GetLongLength(i);
        var elements = data.Length == 0 ? default
            : MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(data)), data.Length);
        return FromSpan(elements, dimensions, dtype, device, requires_grad, names);
    }

    private static ReadOnlySpan<T> Span<T>(IList<T> list) => list switch
    {
        T[] array => array,
        List<T> items => CollectionsMarshal.AsSpan(items),
        _ => list.ToArray(),
    };

    private static Tensor Converted(Tensor tensor, ScalarType? dtype, Device? device)
    {
        if ((dtype is null || dtype == tensor.dtype) && (device is null || device.type == DeviceType.CPU)) return tensor;
        using (tensor) return tensor.to(dtype ?? tensor.dtype, device ?? CPU);
    }

    private static Tensor Finish(Tensor tensor, bool requires_grad, string[]? names)
    {
        if (names is not null) throw new NotSupportedException("named dimensions are not part of this engine, leave names out");
        if (requires_grad) tensor.requires_grad = true;
        return tensor;
    }

    /// <summary>The element type for a .NET type. Throws <see cref="ArgumentException"/> where there is none.</summary>
    internal static ScalarType ScalarTypeOf(Type type) =>
        FoundScalarType(type) ?? throw new ArgumentException($"{type.Name} is not the type of a tensor's elements");

    private static ScalarType? FoundScalarType(Type type) =>
        type == typeof(float) ? ScalarType.Float32
        : type == typeof(double) ? ScalarType.Float64
        : type == typeof(long) ? ScalarType.Int64
        : type == typeof(int) ? ScalarType.Int32
        : type == typeof(bool) ? ScalarType.Bool
        : type == typeof(byte) ? ScalarType.Byte
        : type == typeof(sbyte) ? ScalarType.Int8
        : type == typeof(short) ? ScalarType.Int16
        : type == typeof(Half) ? ScalarType.Float16
        : type == typeof(BFloat16) ? ScalarType.BFloat16
        : type == typeof((float, float)) ? ScalarType.ComplexFloat32
        : type == typeof(System.Numerics.Complex) ? ScalarType.ComplexFloat64
        : null;
}
