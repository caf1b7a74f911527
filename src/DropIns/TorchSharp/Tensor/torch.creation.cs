using System.Runtime.InteropServices;
using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A matrix with ones on the diagonal and zeros elsewhere; square where columns is -1.</summary>
    public static Tensor eye(long rows, long columns = -1, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) =>
        Finish(Op.eye_m.Call(rows, columns == -1 ? rows : columns, dtype, Arg.None, device), requires_grad, names);

    /// <summary>The numbers from start to before stop, step apart.</summary>
    public static Tensor arange(Scalar start, Scalar stop, Scalar step, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) =>
        Finish(Op.arange_start_step.Call(start, stop, step, dtype, Arg.None, device), requires_grad, null);

    /// <summary>The numbers from start to before stop.</summary>
    public static Tensor arange(Scalar start, Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(start, stop, 1, dtype, device, requires_grad);

    /// <summary>The numbers from zero to before stop.</summary>
    public static Tensor arange(Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(0, stop, 1, dtype, device, requires_grad);

    /// <summary>Numbers evenly spaced from start to end, both included.</summary>
    public static Tensor linspace(double start, double end, long steps, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) =>
        Finish(Op.linspace.Call(start, end, steps, dtype, Arg.None, device), requires_grad, null);

    /// <summary>Powers of a base, their exponents evenly spaced from start to end, both included.</summary>
    public static Tensor logspace(double start, double end, long steps, double @base = 10, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) =>
        Finish(Op.logspace.Call(start, end, steps, @base, dtype, Arg.None, device), requires_grad, null);

    /// <summary>Integers drawn evenly from low to before high.</summary>
    public static Tensor randint(long low, long high, long[] size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Finish(Op.randint_low_generator.Call(low, high, size, generator, dtype ?? ScalarType.Int64, Arg.None, device), requires_grad,
            names);

    /// <summary>Integers drawn evenly from zero to before high.</summary>
    public static Tensor randint(long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        randint(0, high, size, dtype, device, requires_grad, generator, names);

    /// <summary>Integers drawn evenly from low to before high.</summary>
    public static Tensor randint(long low, long high, Size size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        randint(low, high, size.Shape, dtype, device, requires_grad, generator, names);

    /// <summary>Integers drawn evenly from zero to before high.</summary>
    public static Tensor randint(long high, Size size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        randint(0, high, size.Shape, dtype, device, requires_grad, generator, names);

    /// <summary>The integers from zero to before n in random order.</summary>
    public static Tensor randperm(long n, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null) =>
        Finish(Op.randperm_generator.Call(n, generator, dtype ?? ScalarType.Int64, Arg.None, device), requires_grad, null);

    /// <summary>Numbers drawn from a normal distribution.</summary>
    public static Tensor normal(double mean, double std, ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Finish(Op.normal_float_float.Call(mean, std, size.ToArray(), generator, dtype, Arg.None, device), requires_grad, names);

    /// <summary>Numbers drawn from normal distributions, one for each pair of mean and standard deviation.</summary>
    public static Tensor normal(Tensor mean, Tensor std, Generator? generator = null) => Op.normal_Tensor_Tensor.Call(mean, std, generator);

    /// <summary>Zeros in the shape of another tensor.</summary>
    public static Tensor zeros_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) =>
        Finish(Op.zeros_like.Call(input, dtype, Arg.None, device), requires_grad, names);

    /// <summary>Ones in the shape of another tensor.</summary>
    public static Tensor ones_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) =>
        Finish(Op.ones_like.Call(input, dtype, Arg.None, device), requires_grad, names);

    /// <summary>Elements that are not set in the shape of another tensor.</summary>
    public static Tensor empty_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) =>
        Finish(Op.empty_like.Call(input, dtype, Arg.None, device), requires_grad, names);

    /// <summary>One value in the shape of another tensor.</summary>
    public static Tensor full_like(Tensor input, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) =>
        Finish(Op.full_like.Call(input, value, dtype, Arg.None, device), requires_grad, names);

    /// <summary>Numbers drawn evenly from 0 to 1 in the shape of another tensor.</summary>
    public static Tensor rand_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Finish(Op.rand_like.Call(input, dtype, Arg.None, device), requires_grad, null);

    /// <summary>Numbers drawn from the standard normal distribution in the shape of another tensor.</summary>
    public static Tensor randn_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Finish(Op.randn_like.Call(input, dtype, Arg.None, device), requires_grad, null);

    /// <summary>Integers drawn evenly from low to before high in the shape of another tensor.</summary>
    public static Tensor randint_like(Tensor input, long low, long high, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) =>
        Finish(Op.randint_like_low_dtype.Call(input, low, high, dtype, Arg.None, device), requires_grad, null);

    /// <summary>A tensor that shares an array's memory: a change of one is a change of the other.</summary>
    /// <param name="rawArray">The array, of any rank.</param>
    /// <param name="device">Where the tensor is; a copy where that is not the processor's memory.</param>
    public static Tensor from_array(Array rawArray, Device? device = null) => from_array(rawArray, null, device);

    /// <summary>A tensor that shares an array's memory, or a copy where its elements have to be converted or moved.</summary>
    public static Tensor from_array(Array rawArray, ScalarType? dtype, Device? device = null, bool requires_grad = false,
        string[]? names = null)
    {
        var type = rawArray.GetType().GetElementType()!;
        // The pairs of a complex tensor cannot be pinned.
        if (type == typeof((float, float))) return FromArray<(float, float)>(rawArray, dtype, device, requires_grad, names);
        var sizes = new long[rawArray.Rank];
        for (int i = 0; i < sizes.Length; i++) sizes[i] = rawArray.GetLongLength(i);
        return Finish(Converted(Shared(rawArray, ScalarTypeOf(type), sizes), dtype, device), requires_grad, names);
    }

    /// <summary>A vector that shares an array's memory: a change of one is a change of the other.</summary>
    /// <param name="rawArray">The array.</param>
    /// <param name="dtype">The type to read its bytes as.</param>
    /// <param name="count">How many elements; as many as there are where -1.</param>
    /// <param name="offset">How many elements to leave out in front.</param>
    /// <param name="requires_grad">Record operations for differentiation.</param>
    public static Tensor frombuffer(Array rawArray, ScalarType dtype, long count = -1, long offset = 0, bool requires_grad = false)
    {
        var available = Buffer.ByteLength(rawArray) / dtype.ElementSize() - offset;
        if (count == -1) count = available;
        if (offset < 0 || count < 0 || count > available)
            throw new ArgumentException($"{count} elements from {offset} on are more than the array's {available + offset}");
        return Finish(Shared(rawArray, dtype, [count], offset), requires_grad, null);
    }

    private static unsafe Tensor Shared(Array array, ScalarType dtype, long[] sizes, long offset = 0)
    {
        var pin = GCHandle.Alloc(array, GCHandleType.Pinned);
        fixed (long* shape = sizes)
            return new Tensor(NativeMethods.Check(NativeMethods.tensor_from_blob(
                pin.AddrOfPinnedObject() + (nint)(offset * dtype.ElementSize()), shape, sizes.Length, (int)dtype, &Unpin, GCHandle.ToIntPtr(pin))));
    }

    [UnmanagedCallersOnly]
    private static void Unpin(nint pin) => GCHandle.FromIntPtr(pin).Free();

    /// <summary>The tensor itself, or its elements converted.</summary>
    public static Tensor as_tensor(Tensor data, ScalarType? dtype = null, Device? device = null) =>
        data.to(dtype ?? data.dtype, device ?? data.device);

    /// <summary>A tensor that shares an array's memory, or a copy where its elements have to be converted or moved.</summary>
    public static Tensor as_tensor(Array data, ScalarType? dtype = null, Device? device = null) => from_array(data, dtype, device);

    /// <summary>A complex tensor of real and imaginary parts.</summary>
    public static Tensor complex(Tensor real, Tensor imag) => Op.complex.Call(real, imag);
}
