using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The tensors one after the other along a dimension.</summary>
    public static Tensor cat(IList<Tensor> tensors, long dim = 0) => Op.cat.Call(tensors.ToArray(), dim);

    /// <summary>The tensors one after the other along a dimension.</summary>
    public static Tensor cat(Tensor[] tensors, long dim = 0) => Op.cat.Call(tensors, dim);

    /// <summary>The tensors one after the other along a dimension.</summary>
    public static Tensor cat(ReadOnlySpan<Tensor> tensors, long dim = 0) => Op.cat.Call(tensors.ToArray(), dim);

    /// <summary>The tensors one after the other along a dimension.</summary>
    public static Tensor concat(IList<Tensor> tensors, long dim = 0) => cat(tensors, dim);

    /// <summary>The tensors one after the other along a dimension.</summary>
    public static Tensor concat(Tensor[] tensors, long dim = 0) => cat(tensors, dim);

    /// <summary>The tensors one after the other along a dimension.</summary>
    public static Tensor concat(ReadOnlySpan<Tensor> tensors, long dim = 0) => cat(tensors, dim);

    /// <summary>The tensors one after the other along a dimension.</summary>
    public static Tensor concatenate(IList<Tensor> tensors, long axis = 0) => cat(tensors, axis);

    /// <summary>The tensors one after the other along a dimension.</summary>
    public static Tensor concatenate(Tensor[] tensors, long axis = 0) => cat(tensors, axis);

    /// <summary>The tensors one after the other along a dimension.</summary>
    public static Tensor concatenate(ReadOnlySpan<Tensor> tensors, long axis = 0) => cat(tensors, axis);

    /// <summary>The tensors side by side along a new dimension.</summary>
    public static Tensor stack(IEnumerable<Tensor> tensors, long dim = 0) => Op.stack.Call(tensors.ToArray(), dim);

    /// <summary>The tensors one after the other along the second dimension.</summary>
    public static Tensor hstack(IList<Tensor> tensors) => Op.hstack.Call(tensors.ToArray());

    /// <summary>The tensors one after the other along the second dimension.</summary>
    public static Tensor hstack(params Tensor[] tensors) => Op.hstack.Call(tensors);

    /// <summary>The tensors one after the other along the first dimension.</summary>
    public static Tensor vstack(IList<Tensor> tensors) => Op.vstack.Call(tensors.ToArray());

    /// <summary>The tensors one after the other along the first dimension.</summary>
    public static Tensor vstack(Tensor[] tensors) => Op.vstack.Call(tensors);

    /// <summary>The tensor cut into pieces of given sizes.</summary>
    public static Tensor[] split(Tensor tensor, long[] split_size_or_sections, long dim = 0) => tensor.split(split_size_or_sections, dim);

    /// <summary>The tensors along a dimension.</summary>
    public static Tensor[] unbind(Tensor input, long dim = 0) => input.unbind(dim);

    /// <summary>The tensor cut into a number of pieces of nearly equal size.</summary>
    public static Tensor[] tensor_split(Tensor input, long indices_or_sections, long dim = 0) =>
        Op.tensor_split_sections.CallList(input, indices_or_sections, dim);

    /// <summary>The tensor cut at positions along a dimension.</summary>
    public static Tensor[] tensor_split(Tensor input, long[] indices_or_sections, long dim = 0) =>
        Op.tensor_split_indices.CallList(input, indices_or_sections, dim);

    /// <summary>x where the condition is true, else y.</summary>
    public static Tensor where(Tensor condition, Tensor x, Tensor y) => Op.where_self.Call(condition, x, y);

    /// <summary>The positions of the elements that are not zero, one tensor for each dimension.</summary>
    public static Tensor[] where(Tensor condition) => Op.where.CallList(condition);

    /// <summary>The k largest or smallest elements along a dimension and their positions.</summary>
    public static (Tensor values, Tensor indices) topk(Tensor tensor, int k, int dim = -1, bool largest = true, bool sorted = true) =>
        tensor.topk(k, dim, largest, sorted);

    /// <summary>The elements in order along a dimension and where they came from.</summary>
    public static (Tensor values, Tensor indices) sort(Tensor input, long dim = -1, bool descending = false, bool stable = false) =>
        input.sort(dim, descending, stable);

    /// <summary>The coordinates of a grid: one tensor for each vector, shaped like the grid.</summary>
    public static Tensor[] meshgrid(IEnumerable<Tensor> tensors, string indexing = "ij") =>
        Op.meshgrid_indexing.CallList(tensors.ToArray(), indexing);

    /// <summary>The sum of products that an equation in Einstein's notation names.</summary>
    public static Tensor einsum(string equation, params Tensor[] tensors) => Op.einsum.Call(equation, tensors);

    /// <summary>The sums of products over the last dimensions of one tensor and the first of another.</summary>
    public static Tensor tensordot(Tensor a, Tensor b, long dims = 2) =>
        tensordot(a, b, [.. Enumerable.Range(0, (int)dims).Select(i => a.ndim - dims + i)], [.. Enumerable.Range(0,
            (int)dims).Select(i => (long)i)]);

    /// <summary>The sums of products over given dimensions of both tensors.</summary>
    public static Tensor tensordot(Tensor a, Tensor b, long[] dims1, long[] dims2) => Op.tensordot.Call(a, b, dims1, dims2);

    /// <summary>The distances between each row of two matrices, in the p-norm.</summary>
    public static Tensor cdist(Tensor x1, Tensor x2, double p = 2.0,
        compute_mode compute_mode = compute_mode.use_mm_for_euclid_dist_if_necessary) => Op.cdist.Call(x1, x2, p, (long)compute_mode);

    /// <summary>The bins that values fall into, given the bins' boundaries in order.</summary>
    public static Tensor bucketize(Tensor input, Tensor boundaries, bool outInt32 = false, bool right = false) =>
        Op.bucketize_Tensor.Call(input, boundaries, outInt32, right);

    /// <summary>Standard deviation and mean of all elements.</summary>
    public static (Tensor std, Tensor mean) std_mean(Tensor input, bool unbiased = true) => Op.std_mean.Call2(input, unbiased);

    /// <summary>Standard deviation and mean over dimensions.</summary>
    public static (Tensor std, Tensor mean) std_mean(Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) =>
        Op.std_mean_dim.Call2(type is ScalarType wanted ? input.to_type(wanted) : input, dimensions, unbiased, keepdim);

    /// <summary>Standard deviation and mean over a dimension.</summary>
    public static (Tensor std, Tensor mean) std_mean(Tensor input, long dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) =>
        std_mean(input, [dimensions], unbiased, keepdim, type);

    /// <summary>Variance and mean of all elements.</summary>
    public static (Tensor var, Tensor mean) var_mean(Tensor input, bool unbiased = true) => Op.var_mean.Call2(input, unbiased);

    /// <summary>Variance and mean over dimensions.</summary>
    public static (Tensor var, Tensor mean) var_mean(Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) =>
        Op.var_mean_dim.Call2(type is ScalarType wanted ? input.to_type(wanted) : input, dimensions, unbiased, keepdim);

    /// <summary>Variance and mean over a dimension.</summary>
    public static (Tensor var, Tensor mean) var_mean(Tensor input, long dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) =>
        var_mean(input, [dimensions], unbiased, keepdim, type);

    /// <summary>Exponentials that sum to one along a dimension.</summary>
    public static Tensor softmax(Tensor input, int dim, ScalarType? dtype = null) => input.softmax(dim, dtype);
}
