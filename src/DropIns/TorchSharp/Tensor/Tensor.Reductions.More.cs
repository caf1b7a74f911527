using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The integrals up to each element by the trapezoidal rule.</summary>
        public Tensor cumulative_trapezoid(double dx = 1, long dim = -1) => Op.cumulative_trapezoid_dx.Call(this, dx, dim);

        /// <summary>The integrals up to each element by the trapezoidal rule.</summary>
        public Tensor cumulative_trapezoid(Tensor x, long dim = -1) => Op.cumulative_trapezoid_x.Call(this, x, dim);

        /// <summary>The logarithms of the sums of the exponentials up to each element.</summary>
        public Tensor logcumsumexp(long dim) => Op.logcumsumexp.Call(this, dim);

        /// <summary>The elements in ascending order along the first dimension.</summary>
        public Tensor msort() => Op.msort.Call(this);

        /// <summary>The median of the elements that are numbers.</summary>
        public Tensor nanmedian() => Op.nanmedian.Call(this);

        /// <summary>The quantiles of the elements that are numbers.</summary>
        public Tensor nanquantile(Tensor q, long dim = -1, bool keepdim = false) => Op.nanquantile.Call(this, q, dim, keepdim);

        /// <summary>The integral by the trapezoidal rule along a dimension.</summary>
        public Tensor trapezoid(double dx = 1, long dim = -1) => Op.trapezoid_dx.Call(this, dx, dim);

        /// <summary>The integral by the trapezoidal rule along a dimension.</summary>
        public Tensor trapezoid(Tensor x, long dim = -1) => Op.trapezoid_x.Call(this, x, dim);
    }
}
