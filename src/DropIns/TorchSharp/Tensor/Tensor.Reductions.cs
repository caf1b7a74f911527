using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The sum of all elements.</summary>
        public Tensor sum(ScalarType? type = null) => Op.sum.Call(this, type);

        /// <summary>The sum over dimensions.</summary>
        public Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null) => Op.sum_dim_IntList.Call(this, dim, keepdim, type);

        /// <summary>The sum over dimensions.</summary>
        public Tensor sum(ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) => sum(dim.ToArray(), keepdim, type);

        /// <summary>The sum over a dimension.</summary>
        public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null) => Op.sum_dim_IntList.Call(this, dim, keepdim, type);

        /// <summary>The sum over two dimensions.</summary>
        public Tensor sum(long dim0, long dim1, bool keepdim = false, ScalarType? type = null) => sum([dim0, dim1], keepdim, type);

        /// <summary>The sum over three dimensions.</summary>
        public Tensor sum(long dim0, long dim1, long dim2, bool keepdim = false, ScalarType? type = null) =>
            sum([dim0, dim1, dim2], keepdim, type);

        /// <summary>The sum of all elements that are numbers.</summary>
        public Tensor nansum() => Op.nansum.Call(this);

        /// <summary>The mean of all elements.</summary>
        public Tensor mean() => Op.mean.Call(this);

        /// <summary>The mean over dimensions.</summary>
        public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null) =>
            Op.mean_dim.Call(this, dimensions, keepdim, type);

        /// <summary>The mean of the elements that are numbers.</summary>
        public Tensor nanmean(int? dim = null, bool keepdim = false, ScalarType? dtype = null) =>
            Op.nanmean.Call(this, dim is int d ? new long[] { d } : null, keepdim, dtype);

        /// <summary>The product of all elements.</summary>
        public Tensor prod(ScalarType? type = null) => Op.prod.Call(this, type);

        /// <summary>The product over a dimension.</summary>
        public Tensor prod(long dim, bool keepdim = false, ScalarType? type = null) => Op.prod_dim_int.Call(this, dim, keepdim, type);

        /// <summary>The largest element.</summary>
        public Tensor max() => Op.max.Call(this);

        /// <summary>The larger of two elements.</summary>
        public Tensor max(Tensor other) => Op.maximum.Call(this, other);

        /// <summary>The largest elements along a dimension and their positions.</summary>
        public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false) => Op.max_dim.Call2(this, dim, keepdim);

        /// <summary>The smallest element.</summary>
        public Tensor min() => Op.min.Call(this);

        /// <summary>The smaller of two elements.</summary>
        public Tensor min(Tensor other) => Op.minimum.Call(this, other);

        /// <summary>The smallest elements along a dimension and their positions.</summary>
        public (Tensor values, Tensor indexes) min(long dim, bool keepdim = false) => Op.min_dim.Call2(this, dim, keepdim);

        /// <summary>The largest elements over dimensions.</summary>
        public Tensor amax(long[] dims, bool keepdim = false, Tensor? @out = null) => Out(Op.amax.Call(this, dims, keepdim), @out);

        /// <summary>The largest elements over dimensions.</summary>
        public Tensor amax(params long[] dims) => Op.amax.Call(this, dims);

        /// <summary>The largest elements over dimensions.</summary>
        public Tensor amax(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) => amax(dims.ToArray(), keepdim, @out);

        /// <summary>The smallest elements over dimensions.</summary>
        public Tensor amin(long[] dims, bool keepdim = false, Tensor? @out = null) => Out(Op.amin.Call(this, dims, keepdim), @out);

        /// <summary>The smallest elements over dimensions.</summary>
        public Tensor amin(params long[] dims) => Op.amin.Call(this, dims);

        /// <summary>The smallest elements over dimensions.</summary>
        public Tensor amin(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) => amin(dims.ToArray(), keepdim, @out);

        /// <summary>The position of the largest element, counted in row-major order.</summary>
        public Tensor argmax() => Op.argmax.Call(this);

        /// <summary>The positions of the largest elements along a dimension.</summary>
        public Tensor argmax(long dim, bool keepdim = false) => Op.argmax.Call(this, dim, keepdim);

        /// <summary>The position of the smallest element, counted in row-major order.</summary>
        public Tensor argmin() => Op.argmin.Call(this);

        /// <summary>The positions of the smallest elements along a dimension.</summary>
        public Tensor argmin(long dim, bool keepdim = false) => Op.argmin.Call(this, dim, keepdim);

        /// <summary>True where all elements are.</summary>
        public Tensor all() => Op.all.Call(this);

        /// <summary>True where all elements along a dimension are.</summary>
        public Tensor all(long dim, bool keepdim = false) => Op.all_dim.Call(this, dim, keepdim);

        /// <summary>True where an element is.</summary>
        public Tensor any() => Op.any.Call(this);

        /// <summary>True where an element along a dimension is.</summary>
        public Tensor any(long dim, bool keepdim = false) => Op.any_dim.Call(this, dim, keepdim);

        /// <summary>The p-norm of all elements.</summary>
        public Tensor norm(float p = 2) => Op.norm_Scalar.Call(this, (double)p);

        /// <summary>The p-norm along a dimension.</summary>
        public Tensor norm(int dim, bool keepdim = false, float p = 2) =>
            Op.norm_ScalarOpt_dim.Call(this, (double)p, new long[] { dim }, keepdim);

        /// <summary>The logarithm of the sum of exponentials along a dimension, without overflow.</summary>
        public Tensor logsumexp(long dim, bool keepdim = false) => Op.logsumexp.Call(this, dim, keepdim);

        /// <summary>The running sum along a dimension.</summary>
        public Tensor cumsum(long dim, ScalarType? type = null) => Op.cumsum.Call(this, dim, type);

        /// <summary>The running product along a dimension.</summary>
        public Tensor cumprod(long dim, ScalarType? type = null) => Op.cumprod.Call(this, dim, type);

        /// <summary>The median of all elements, the lower of two.</summary>
        public Tensor median() => Op.median.Call(this);

        /// <summary>Quantiles along a dimension, interpolated.</summary>
        public Tensor quantile(Tensor q, long dim = -1, bool keepdim = false) => Op.quantile.Call(this, q, dim, keepdim);

        /// <summary>The k-th smallest elements along a dimension, counted from one, and their positions.</summary>
        public (Tensor values, Tensor indices) kthvalue(long k, long? dim, bool keepdim = false) =>
            Op.kthvalue.Call2(this, k, dim ?? -1, keepdim);

        /// <summary>The most frequent elements along a dimension and their last positions.</summary>
        public (Tensor values, Tensor indices) mode(long dim = -1, bool keepdim = false) => Op.mode.Call2(this, dim, keepdim);

        /// <summary>The largest elements so far along a dimension and their positions.</summary>
        public (Tensor values, Tensor indices) cummax(long dim) => Op.cummax.Call2(this, dim);

        /// <summary>The smallest elements so far along a dimension and their positions.</summary>
        public (Tensor values, Tensor indices) cummin(long dim) => Op.cummin.Call2(this, dim);

        /// <summary>The n-th differences along a dimension.</summary>
        public Tensor diff(long n = 1, long dim = -1, Tensor? prepend = null, Tensor? append = null) =>
            Op.diff.Call(this, n, dim, prepend, append);

        /// <summary>How many elements fall into each of several equal bins.</summary>
        public Tensor histc(long bins = 100, long min = 0, long max = 0) => Op.histc.Call(this, bins, min, max);

        /// <summary>How often each integer from zero on occurs.</summary>
        public Tensor bincount(Tensor? weights, long minlength = 0) => Op.bincount.Call(this, weights, minlength);

        /// <summary>The number of elements that are not zero.</summary>
        public Tensor count_nonzero(long[]? dims = null) => Op.count_nonzero_dim_IntList.Call(this, dims ?? []);

        /// <summary>The k largest or smallest elements along a dimension and their positions.</summary>
        public (Tensor values, Tensor indexes) topk(int k, int dim = -1, bool largest = true, bool sorted = true) =>
            Op.topk.Call2(this, k, dim, largest, sorted);

        /// <summary>The elements in order along a dimension and where they came from.</summary>
        public (Tensor Values, Tensor Indices) sort(long dim = -1, bool descending = false, bool stable = false) =>
            Op.sort_stable.Call2(this, stable, dim, descending);

        /// <summary>The positions of the elements in order along a dimension.</summary>
        public Tensor argsort(long dim = -1, bool descending = false) => Op.argsort.Call(this, dim, descending);

        /// <summary>The standard deviation of all elements; unbiased divides by one less than their number.</summary>
        public Tensor std(bool unbiased = true) => Op.std.Call(this, unbiased);

        /// <summary>The standard deviation over dimensions.</summary>
        public Tensor std(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            std(dimensions.ToArray(), unbiased, keepdim, type);

        /// <summary>The standard deviation over dimensions.</summary>
        public Tensor std(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            As(type, Op.std_dim.Call(this, dimensions, unbiased, keepdim));

        /// <summary>The standard deviation over a dimension.</summary>
        public Tensor std(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            std([dim], unbiased, keepdim, type);

        /// <summary>The standard deviation over two dimensions.</summary>
        public Tensor std((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            std([dim.Item1, dim.Item2], unbiased, keepdim, type);

        /// <summary>The standard deviation over three dimensions.</summary>
        public Tensor std((long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            std([dim.Item1, dim.Item2, dim.Item3], unbiased, keepdim, type);

        /// <summary>The variance of all elements; unbiased divides by one less than their number.</summary>
        public Tensor var(bool unbiased = true) => Op.var.Call(this, unbiased);

        /// <summary>The variance over dimensions.</summary>
        public Tensor var(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            var(dimensions.ToArray(), unbiased, keepdim, type);

        /// <summary>The variance over dimensions.</summary>
        public Tensor var(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            As(type, Op.var_dim.Call(this, dimensions, unbiased, keepdim));

        /// <summary>The variance over a dimension.</summary>
        public Tensor var(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            var([dim], unbiased, keepdim, type);

        /// <summary>The variance over two dimensions.</summary>
        public Tensor var((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            var([dim.Item1, dim.Item2], unbiased, keepdim, type);

        /// <summary>The variance over three dimensions.</summary>
        public Tensor var((long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            var([dim.Item1, dim.Item2, dim.Item3], unbiased, keepdim, type);
    }
}
