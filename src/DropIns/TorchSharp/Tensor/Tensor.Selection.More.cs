using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The position of each element among boundaries in order.</summary>
        public Tensor bucketize(Tensor boundaries, bool outInt32 = false, bool right = false) =>
            Op.bucketize_Tensor.Call(this, boundaries, outInt32, right);

        /// <summary>A copy with another diagonal.</summary>
        public Tensor diagonal_scatter(Tensor src, long offset = 0, long dim1 = 0, long dim2 = 1) =>
            Op.diagonal_scatter.Call(this, src, offset, dim1, dim2);

        /// <summary>A copy with the source's slices at the positions named.</summary>
        public Tensor index_copy(long dim, Tensor index, Tensor source) => Op.index_copy.Call(this, dim, index, source);

        /// <summary>A copy with the source's slices at the positions named, in place.</summary>
        public Tensor index_copy_(long dim, Tensor index, Tensor source) => Op.index_copy_.Update(this, dim, index, source);

        /// <summary>A copy with a value in the slices named.</summary>
        public Tensor index_fill(long dim, Tensor index, Scalar value) => Op.index_fill_int_Scalar.Call(this, dim, index, value);

        /// <summary>A copy with a value in the slices named, in place.</summary>
        public Tensor index_fill_(long dim, Tensor index, Scalar value) => Op.index_fill__int_Scalar.Update(this, dim, index, value);

        /// <summary>A copy with the source's elements, in order, where the mask is true.</summary>
        public Tensor masked_scatter(Tensor mask, Tensor value) => Op.masked_scatter.Call(this, mask, value);

        /// <summary>A copy with the source's elements, in order, where the mask is true, in place.</summary>
        public Tensor masked_scatter_(Tensor mask, Tensor value) => Op.masked_scatter_.Update(this, mask, value);

        /// <summary>A copy with another part at a position of a dimension.</summary>
        public Tensor select_scatter(Tensor src, long dim, long index) => Op.select_scatter.Call(this, src, dim, index);

        /// <summary>A copy with another range along a dimension.</summary>
        public Tensor slice_scatter(Tensor src, long dim = 0, long? start = null, long? end = null, long step = 1) =>
            Op.slice_scatter.Call(this, src, dim, start, end, step);

        /// <summary>The elements at the positions named along a dimension.</summary>
        public Tensor take_along_dim(Tensor indices) => Op.take_along_dim.Call(this, indices);

        /// <summary>The elements at the positions named along a dimension.</summary>
        public Tensor take_along_dim(Tensor indices, long dim) => Op.take_along_dim.Call(this, indices, dim);
    }
}
