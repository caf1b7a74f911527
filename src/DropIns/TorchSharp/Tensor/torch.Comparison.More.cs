namespace TorchSharp;

public static partial class torch
{
    /// <summary>True where the element is greater.</summary>
    public static Tensor greater(Tensor tensor, Tensor target) => tensor.greater(target);

    /// <summary>True where the element is greater or equal.</summary>
    public static Tensor greater_equal(Tensor tensor, Tensor target) => tensor.greater_equal(target);

    /// <summary>True for complex types.</summary>
    public static bool is_complex(Tensor input) => input.is_complex();

    /// <summary>True where the conjugate is still to be taken.</summary>
    public static bool is_conj(Tensor input) => input.is_conj();

    /// <summary>True for floating point types.</summary>
    public static bool is_floating_point(Tensor input) => input.is_floating_point();

    /// <summary>True for integer types and bool.</summary>
    public static bool is_integral(Tensor t) => t.is_integral();

    /// <summary>True where the one element is not zero.</summary>
    public static bool is_nonzero(Tensor input) => input.is_nonzero();

    /// <summary>True where the element is one of the others.</summary>
    public static Tensor isin(Tensor tensor, Tensor test_elements, bool assumeUnique = false, bool invert = false) =>
        tensor.isin(test_elements, assumeUnique, invert);

    /// <summary>True where the element is minus infinity.</summary>
    public static Tensor isneginf(Tensor tensor) => tensor.isneginf();

    /// <summary>True where the element is plus infinity.</summary>
    public static Tensor isposinf(Tensor tensor) => tensor.isposinf();

    /// <summary>True where the imaginary part is zero.</summary>
    public static Tensor isreal(Tensor tensor) => tensor.isreal();

    /// <summary>True where the element is less.</summary>
    public static Tensor less(Tensor tensor, Tensor target) => tensor.less(target);

    /// <summary>True where the element is less or equal.</summary>
    public static Tensor less_equal(Tensor tensor, Tensor target) => tensor.less_equal(target);

    /// <summary>True where both elements are, in place.</summary>
    public static Tensor logical_and_(Tensor left, Tensor right) => left.logical_and_(right);

    /// <summary>True where one of the elements is, in place.</summary>
    public static Tensor logical_or_(Tensor left, Tensor right) => left.logical_or_(right);

    /// <summary>True where exactly one of the elements is, in place.</summary>
    public static Tensor logical_xor_(Tensor left, Tensor right) => left.logical_xor_(right);

    /// <summary>True where the element is not equal.</summary>
    public static Tensor not_equal(Tensor tensor, Tensor target) => tensor.not_equal(target);
}
