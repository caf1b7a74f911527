using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The tensor cut into pieces along its columns. Throws <see cref="ArgumentException"/> where they can't be of equal size.</summary>
        public Tensor[] hsplit(long size) => SplitEvenly(Op.hsplit_int, ndim == 1 ? 0 : 1, size);

        /// <summary>The tensor cut along its columns before the positions given.</summary>
        public Tensor[] hsplit(long[] sizes) => Op.hsplit_array.CallList(this, sizes);

        /// <summary>The tensor cut along its columns before the positions given.</summary>
        public Tensor[] hsplit(Tensor indices) => hsplit(indices.to(ScalarType.Int64).data<long>().ToArray());

        /// <summary>The tensor cut into pieces along its rows. Throws <see cref="ArgumentException"/> where they can't be of equal size.</summary>
        public Tensor[] vsplit(long size) => SplitEvenly(Op.vsplit_int, 0, size);

        /// <summary>The tensor cut along its rows before the positions given.</summary>
        public Tensor[] vsplit(long[] sizes) => Op.vsplit_array.CallList(this, sizes);

        /// <summary>The tensor cut along its rows before the positions given.</summary>
        public Tensor[] vsplit(Tensor indices) => vsplit(indices.to(ScalarType.Int64).data<long>().ToArray());

        /// <summary>The tensor cut into pieces along its layers. Throws <see cref="ArgumentException"/> where they can't be of equal size.</summary>
        public Tensor[] dsplit(long size) => SplitEvenly(Op.dsplit_int, 2, size);

        /// <summary>The tensor cut along its layers before the positions given.</summary>
        public Tensor[] dsplit(long[] sizes) => Op.dsplit_array.CallList(this, sizes);

        /// <summary>The tensor cut along its layers before the positions given.</summary>
        public Tensor[] dsplit(Tensor indices) => dsplit(indices.to(ScalarType.Int64).data<long>().ToArray());

        private Tensor[] SplitEvenly(Operator split, int dim, long size)
        {
            if (size > 0 && ndim > dim && shape[dim] % size != 0)
                throw new ArgumentException($"dimension {dim} of the shape [{string.Join(", ", shape)}] can't be cut into {size} equal pieces", nameof(size));
            return split.CallList(this, size);
        }

        /// <summary>The tensor cut into pieces of nearly equal size.</summary>
        public Tensor[] tensor_split(long size, long dim = 0) => Op.tensor_split_sections.CallList(this, size, dim);

        /// <summary>The tensor cut before the positions given.</summary>
        public Tensor[] tensor_split(long[] sizes, long dim = 0) => Op.tensor_split_indices.CallList(this, sizes, dim);

        /// <summary>The tensor cut before the positions given, or into as many pieces as a tensor of rank zero says.</summary>
        public Tensor[] tensor_split(Tensor indices, long dim = 0) =>
            Op.tensor_split_tensor_indices_or_sections.CallList(this, indices, dim);

        /// <summary>The products of elements along the last dims dimensions and the first ones of the other, summed up.</summary>
        public Tensor tensordot(Tensor b, long dims = 2)
        {
            long[] first = [.. Enumerable.Range(0, (int)dims).Select(i => ndim - dims + i)], second = [.. Enumerable.Range(0,
                (int)dims).Select(i => (long)i)];
            return tensordot(b, first, second);
        }

        /// <summary>The products of elements along pairs of dimensions, summed up.</summary>
        public Tensor tensordot(Tensor b, long[] dims1, long[] dims2) => Op.tensordot.Call(this, b, dims1, dims2);

        /// <summary>The products of elements along pairs of dimensions, summed up.</summary>
        public Tensor tensordot(Tensor b, (long, long)[] dims) =>
            tensordot(b, [.. dims.Select(pair => pair.Item1)], [.. dims.Select(pair => pair.Item2)]);

        /// <summary>The tensor turned by quarters in the plane of two dimensions.</summary>
        public Tensor rot90(long k = 1, (long, long)? dims = null)
        {
            var (first, second) = dims ?? (0, 1);
            return Op.rot90.Call(this, k, new[] { first, second });
        }

        /// <summary>The positions of the elements that are not zero, one tensor for each dimension.</summary>
        public IList<Tensor> nonzero_as_list() => Op.nonzero_numpy.CallList(this);

        /// <summary>The different elements among neighbours, where wanted their positions and how often each occurs.</summary>
        public (Tensor output, Tensor? inverse_indices, Tensor? counts) unique_consecutive(bool return_inverse = false,
            bool return_counts = false,
            int? dim = null)
        {
            var (output, inverse, counts) = Op.unique_consecutive.Call3(this, return_inverse, return_counts, (long?)dim);
            if (!return_inverse) inverse.Dispose();
            if (!return_counts) counts.Dispose();
            return (output, return_inverse ? inverse : null, return_counts ? counts : null);
        }

        /// <summary>The standard deviation and the mean of all elements.</summary>
        public (Tensor std, Tensor mean) std_mean(bool unbiased = true) => Op.std_mean.Call2(this, unbiased);

        /// <summary>The variance and the mean of all elements.</summary>
        public (Tensor @var, Tensor mean) var_mean(bool unbiased = true) => Op.var_mean.Call2(this, unbiased);

        /// <summary>The standard deviation and the mean along dimensions.</summary>
        public (Tensor std, Tensor mean) std_mean(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null)
        {
            var (spread, mean) = Op.std_mean_dim.Call2(this, dimensions, unbiased, keepdim);
            return (As(type, spread), As(type, mean));
        }

        /// <summary>The standard deviation and the mean along a dimension.</summary>
        public (Tensor std, Tensor mean) std_mean(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            std_mean((long[])[dim], unbiased, keepdim, type);

        /// <summary>The standard deviation and the mean along dimensions.</summary>
        public (Tensor std, Tensor mean) std_mean(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false,
            ScalarType? type = null) => std_mean(dimensions.ToArray(), unbiased, keepdim, type);

        /// <summary>The variance and the mean along dimensions.</summary>
        public (Tensor @var, Tensor mean) var_mean(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null)
        {
            var (spread, mean) = Op.var_mean_dim.Call2(this, dimensions, unbiased, keepdim);
            return (As(type, spread), As(type, mean));
        }

        /// <summary>The variance and the mean along a dimension.</summary>
        public (Tensor @var, Tensor mean) var_mean(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            var_mean((long[])[dim], unbiased, keepdim, type);

        /// <summary>The variance and the mean along dimensions.</summary>
        public (Tensor @var, Tensor mean) var_mean(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false,
            ScalarType? type = null) => var_mean(dimensions.ToArray(), unbiased, keepdim, type);

        /// <summary>A tensor like this one of zeros.</summary>
        public Tensor zeros_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.zeros_like(this, dtype, device, requires_grad);

        /// <summary>A tensor like this one of ones.</summary>
        public Tensor ones_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.ones_like(this, dtype, device, requires_grad);

        /// <summary>A tensor like this one whose elements are not set.</summary>
        public Tensor empty_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.empty_like(this, dtype, device, requires_grad);

        /// <summary>A tensor like this one of one value.</summary>
        public Tensor full_like(Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.full_like(this, value, dtype, device, requires_grad);

        /// <summary>Numbers drawn evenly from 0 to 1 in a tensor like this one.</summary>
        public Tensor rand_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.rand_like(this, dtype, device, requires_grad);

        /// <summary>Numbers drawn from the standard normal distribution in a tensor like this one.</summary>
        public Tensor randn_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.randn_like(this, dtype, device, requires_grad);

        /// <summary>Integers drawn evenly from low to before high in a tensor like this one.</summary>
        public Tensor randint_like(long low, long high, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.randint_like(this, low, high, dtype, device, requires_grad);

        /// <summary>The smallest and the largest element, along a dimension where one is given.</summary>
        public (Tensor min, Tensor max) aminmax(long? dim = null, bool keepdim = false) => Op.aminmax.Call2(this, dim, keepdim);

        /// <summary>Each element as a mantissa and an exponent of two.</summary>
        public (Tensor Mantissa, Tensor Exponent) frexp() => Op.frexp_Tensor.Call2(this);
    }
}
