using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>A view of the storage with sizes and steps of its own.</summary>
        public Tensor as_strided(long[] size, long[] strides, long storageOffset = 0) =>
            Op.as_strided.Call(this, size, strides, storageOffset);

        /// <summary>The tensor, with a dimension where it has none.</summary>
        public Tensor atleast_1d() => Op.atleast_1d.Call(this);

        /// <summary>The tensor, with dimensions put in front up to two.</summary>
        public Tensor atleast_2d() => Op.atleast_2d.Call(this);

        /// <summary>The tensor, with dimensions added up to three.</summary>
        public Tensor atleast_3d() => Op.atleast_3d.Call(this);

        /// <summary>Vectors as the diagonals of matrices.</summary>
        public Tensor diag_embed(long offset = 0, long dim1 = -2, long dim2 = -1) => Op.diag_embed.Call(this, offset, dim1, dim2);

        /// <summary>The elements as the diagonal of a matrix.</summary>
        public Tensor diagflat(long offset = 0) => Op.diagflat.Call(this, offset);

        /// <summary>The columns in reverse order.</summary>
        public Tensor fliplr() => Op.fliplr.Call(this);

        /// <summary>The rows in reverse order.</summary>
        public Tensor flipud() => Op.flipud.Call(this);

        /// <summary>Dimensions moved to other positions.</summary>
        public Tensor moveaxis(long[] source, long[] destination) => Op.moveaxis_intlist.Call(this, source, destination);

        /// <summary>The elements as one dimension.</summary>
        public Tensor ravel() => Op.ravel.Call(this);

        /// <summary>Two dimensions exchanged, without copying.</summary>
        public Tensor swapaxes(long dim0, long dim1) => Op.swapaxes.Call(this, dim0, dim1);

        /// <summary>Two dimensions exchanged, without copying.</summary>
        public Tensor swapdims(long dim0, long dim1) => Op.swapdims.Call(this, dim0, dim1);

        /// <summary>The elements on and below a diagonal, the others zero, in place.</summary>
        public Tensor tril_(long diagonal = 0) => Op.tril_.Update(this, diagonal);

        /// <summary>The elements on and above a diagonal, the others zero, in place.</summary>
        public Tensor triu_(long diagonal = 0) => Op.triu_.Update(this, diagonal);
    }
}
