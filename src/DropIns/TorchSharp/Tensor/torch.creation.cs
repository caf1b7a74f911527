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

    /// <summary>
    /// Integers drawn evenly from low to before high, both parts of complex ones. Throws <see cref="ArgumentOutOfRangeException"/> where
    /// the type can't hold them.
    /// </summary>
    public static Tensor randint(long low, long high, long[] size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false,
        Generator? generator = null, string[]? names = null)
    {
        var type = dtype ?? ScalarType.Int64;
        InRange(low, type, nameof(low));
        InRange(high - 1, type, nameof(high));
        if (is_complex(type))
        {
            using var parts = randint(low, high, [.. size, 2], type == ScalarType.ComplexFloat32 ? ScalarType.Float32 : ScalarType.Float64, device,
                false, generator);
            return Finish(Op.view_as_complex.Call(parts), requires_grad, names);
        }
        return Finish(Op.randint_low_generator.Call(low, high, size, generator, type, Arg.None, device), requires_grad, names);
    }

    private static void InRange(long value, ScalarType type, string name)
    {
        (long least, long most) = type switch
        {
            ScalarType.Byte => (byte.MinValue, byte.MaxValue),
            ScalarType.Int8 => (sbyte.MinValue, sbyte.MaxValue),
            ScalarType.Int16 => (short.MinValue, short.MaxValue),
            ScalarType.Int32 => (int.MinValue, int.MaxValue),
            _ => (long.MinValue, long.MaxValue),
        };
        if (value < least || value > most)
            throw new ArgumentOutOfRangeException(name, value, $"{type} holds integers from {least} to {most}");
    }

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

    /// <summary>A complex tensor of real and imaginary parts.</summary>
    public static Tensor complex(Tensor real, Tensor imag) => Op.complex.Call(real, imag);
}
