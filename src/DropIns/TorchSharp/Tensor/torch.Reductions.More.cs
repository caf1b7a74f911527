using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The integrals up to each element by the trapezoidal rule.</summary>
    public static Tensor cumulative_trapezoid(Tensor y, double dx = 1, long dim = -1) => y.cumulative_trapezoid(dx, dim);

    /// <summary>The integrals up to each element by the trapezoidal rule.</summary>
    public static Tensor cumulative_trapezoid(Tensor y, Tensor x, long dim = -1) => y.cumulative_trapezoid(x, dim);

    /// <summary>The logarithms of the sums of the exponentials up to each element.</summary>
    public static Tensor logcumsumexp(Tensor input, long dim) => input.logcumsumexp(dim);

    /// <summary>The elements in ascending order along the first dimension.</summary>
    public static Tensor msort(Tensor tensor) => tensor.msort();

    /// <summary>The median of the elements that are numbers.</summary>
    public static Tensor nanmedian(Tensor input) => input.nanmedian();

    /// <summary>The quantiles of the elements that are numbers.</summary>
    public static Tensor nanquantile(Tensor input, Tensor q, long dim = -1, bool keepdim = false) => input.nanquantile(q, dim, keepdim);

    /// <summary>The integral by the trapezoidal rule along a dimension.</summary>
    public static Tensor trapezoid(Tensor y, double dx = 1, long dim = -1) => y.trapezoid(dx, dim);

    /// <summary>The integral by the trapezoidal rule along a dimension.</summary>
    public static Tensor trapezoid(Tensor y, Tensor x, long dim = -1) => y.trapezoid(x, dim);

    /// <summary>The integral by the trapezoidal rule along a dimension.</summary>
    public static Tensor trapz(Tensor y, double dx = 1, long dim = -1) => Op.trapz_dx.Call(y, dx, dim);

    /// <summary>The integral by the trapezoidal rule along a dimension.</summary>
    public static Tensor trapz(Tensor y, Tensor x, long dim = -1) => Op.trapz_x.Call(y, x, dim);
}
