using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The same elements in another shape, without copying; -1 stands for what is left.</summary>
        public Tensor view(params long[] shape) => Op.view.Call(this, shape);

        /// <summary>The same elements in the other's shape, without copying.</summary>
        public Tensor view_as(Tensor other) => view(other.shape);

        /// <summary>The same elements in another shape; -1 stands for what is left.</summary>
        public Tensor reshape(params long[] shape) => Op.reshape.Call(this, shape);

        /// <summary>The same elements with a range of dimensions made one.</summary>
        public Tensor flatten(long start_dim = 0, long end_dim = -1) => Op.flatten_using_ints.Call(this, start_dim, end_dim);

        /// <summary>One dimension split into several.</summary>
        public Tensor unflatten(long dim, params long[] sizes) => Op.unflatten_int.Call(this, dim, sizes);

        /// <summary>The dimensions in another order, without copying.</summary>
        public Tensor permute(params long[] permutation) => Op.permute.Call(this, permutation);

        /// <summary>The dimensions in another order, without copying.</summary>
        public Tensor permute(IEnumerable<long> permutation) => permute(permutation.ToArray());

        /// <summary>Two dimensions exchanged, without copying.</summary>
        public Tensor transpose(long dim0, long dim1) => Op.transpose_int.Call(this, dim0, dim1);

        /// <summary>Two dimensions exchanged, in place.</summary>
        public Tensor transpose_(long dim0, long dim1) => Op.transpose_.Update(this, dim0, dim1);

        /// <summary>The transpose of a matrix, without copying.</summary>
        public Tensor t() => Op.t.Call(this);

        /// <summary>The same elements without the dimension of size one, or without all of them.</summary>
        public Tensor squeeze(long? dim = null) => dim is long d ? Op.squeeze_dim.Call(this, d) : Op.squeeze.Call(this);

        /// <summary>Removes the dimension of size one, or all of them, in place.</summary>
        public Tensor squeeze_(long? dim = null) => dim is long d ? Op.squeeze__dim.Update(this, d) : Op.squeeze_.Update(this);

        /// <summary>The same elements with a dimension of size one put in.</summary>
        public Tensor unsqueeze(long dim) => Op.unsqueeze.Call(this, dim);

        /// <summary>Puts a dimension of size one in, in place.</summary>
        public Tensor unsqueeze_(long dim) => Op.unsqueeze_.Update(this, dim);

        /// <summary>Dimensions of size one repeated without copying; -1 keeps a size.</summary>
        public Tensor expand(ReadOnlySpan<long> sizes, bool isImplicit = false) => expand(sizes.ToArray(), isImplicit);

        /// <summary>Dimensions of size one repeated without copying; -1 keeps a size.</summary>
        public Tensor expand(long[] sizes, bool isImplicit = false) => Op.expand.Call(this, sizes, isImplicit);

        /// <summary>Dimensions of size one repeated without copying; -1 keeps a size.</summary>
        public Tensor expand(params long[] sizes) => Op.expand.Call(this, sizes);

        /// <summary>Dimensions of size one repeated to the other's shape, without copying.</summary>
        public Tensor expand_as(Tensor other) => Op.expand_as.Call(this, other);

        /// <summary>The elements repeated to a shape, without copying.</summary>
        public Tensor broadcast_to(params long[] shape) => Op.broadcast_to.Call(this, shape);

        /// <summary>The tensor repeated along each dimension.</summary>
        public Tensor repeat(params long[] sizes) => Op.repeat.Call(this, sizes);

        /// <summary>Each element repeated its number of times.</summary>
        public Tensor repeat_interleave(Tensor repeats, long? dim = null, long? output_size = null) =>
            Op.repeat_interleave_self_Tensor.Call(this, repeats, dim, output_size);

        /// <summary>Each element repeated.</summary>
        public Tensor repeat_interleave(long repeats, long? dim = null, long? output_size = null) =>
            Op.repeat_interleave_self_int.Call(this, repeats, dim, output_size);

        /// <summary>The tensor repeated along each dimension.</summary>
        public Tensor tile(long[] reps) => Op.tile.Call(this, reps);

        /// <summary>The tensor cut into pieces of nearly equal size.</summary>
        public Tensor[] chunk(long chunks, long dim = 0) => Op.chunk.CallList(this, chunks, dim);

        /// <summary>The tensor cut into pieces of a size.</summary>
        public Tensor[] split(long size, int dim = 0) => Op.split_Tensor.CallList(this, size, dim);

        /// <summary>The tensor cut into pieces of given sizes.</summary>
        public Tensor[] split(ReadOnlySpan<long> sizes, long dim = 0) => split(sizes.ToArray(), dim);

        /// <summary>The tensor cut into pieces of given sizes.</summary>
        public Tensor[] split(long[] sizes, long dim = 0) => Op.split_with_sizes.CallList(this, sizes, dim);

        /// <summary>The tensor cut into pieces of given sizes.</summary>
        public Tensor[] split(params long[] sizes) => split(sizes, 0);

        /// <summary>The tensors along a dimension.</summary>
        public Tensor[] unbind(long dimension = 0) => Op.unbind_int.CallList(this, dimension);

        /// <summary>Dimensions moved to other positions.</summary>
        public Tensor movedim(long[] source, long[] destination) => Op.movedim_intlist.Call(this, source, destination);

        /// <summary>The elements in reverse order along dimensions.</summary>
        public Tensor flip(params long[] dims) => Op.flip.Call(this, dims);

        /// <summary>The elements shifted along dimensions, the last to the front.</summary>
        public Tensor roll(long[] shifts, long[] dims) => Op.roll.Call(this, shifts, dims);

        /// <summary>The elements shifted along two dimensions, the last to the front.</summary>
        public Tensor roll((long, long) shifts, (long, long) dims) => roll([shifts.Item1, shifts.Item2], [dims.Item1, dims.Item2]);

        /// <summary>The elements shifted along three dimensions, the last to the front.</summary>
        public Tensor roll((long, long, long) shifts, (long, long, long) dims) =>
            roll([shifts.Item1, shifts.Item2, shifts.Item3], [dims.Item1, dims.Item2, dims.Item3]);

        /// <summary>The elements shifted, the last to the front.</summary>
        public Tensor roll(long[] shifts) => Op.roll.Call(this, shifts);

        /// <summary>The elements shifted, the last to the front.</summary>
        public Tensor roll(long shifts, long? dims = null) => Op.roll.Call(this, shifts, dims is long d ? [d] : Array.Empty<long>());

        /// <summary>All slices of a size along a dimension, as a further dimension.</summary>
        public Tensor unfold(long dimension, long size, long step) => Op.unfold.Call(this, dimension, size, step);

        /// <summary>A range along a dimension, without copying.</summary>
        public Tensor narrow(long dim, long start, long length) => Op.narrow.Call(this, dim, start, length);

        /// <summary>A range along a dimension with a step, without copying.</summary>
        public Tensor slice(long dim, long start, long finish, long step) => Op.slice_Tensor.Call(this, dim, start, finish, step);

        /// <summary>One position along a dimension, without copying.</summary>
        public Tensor select(long dim, long index) => Op.select_int.Call(this, dim, index);

        /// <summary>The diagonal, without copying.</summary>
        public Tensor diagonal(long offset = 0, long dim1 = 0, long dim2 = 1) => Op.diagonal.Call(this, offset, dim1, dim2);

        /// <summary>The tensor itself where its elements lie in order, else a copy where they do.</summary>
        public Tensor contiguous() => Op.contiguous.Call(this);

        /// <summary>A copy, with the operation recorded.</summary>
        public Tensor clone() => Op.clone.Call(this);

        /// <summary>The same elements, outside the recorded operations.</summary>
        public Tensor detach() => Op.detach.Call(this);

        /// <summary>Takes the tensor out of the recorded operations.</summary>
        public Tensor detach_() => Op.detach_.Update(this);
    }
}
