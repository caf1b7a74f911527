using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The matrix product; further dimensions in front are broadcast.</summary>
        public Tensor matmul(Tensor target) => Op.matmul.Call(this, target);

        /// <summary>The product of two matrices.</summary>
        public Tensor mm(Tensor target) => Op.mm.Call(this, target);

        /// <summary>The products of two batches of matrices.</summary>
        public Tensor bmm(Tensor batch2) => Op.bmm.Call(this, batch2);

        /// <summary>The product of a matrix and a vector.</summary>
        public Tensor mv(Tensor target) => Op.mv.Call(this, target);

        /// <summary>The scalar product of two vectors.</summary>
        public Tensor dot(Tensor target) => Op.dot.Call(this, target);

        /// <summary>The outer product of two vectors.</summary>
        public Tensor outer(Tensor vec2) => Op.outer.Call(this, vec2);

        /// <summary>beta times this plus alpha times a matrix product.</summary>
        public Tensor addmm(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) =>
            Op.addmm.Call(this, mat1, mat2, Number(beta), Number(alpha));

        /// <summary>The lower triangle, zero elsewhere.</summary>
        public Tensor tril(long diagonal = 0) => Op.tril.Call(this, diagonal);

        /// <summary>The upper triangle, zero elsewhere.</summary>
        public Tensor triu(long diagonal = 0) => Op.triu.Call(this, diagonal);

        /// <summary>The diagonal of a matrix, or the matrix with a vector as diagonal.</summary>
        public Tensor diag(long diagonal = 0) => Op.diag.Call(this, diagonal);

        /// <summary>The sum of the diagonal.</summary>
        public Tensor trace() => Op.trace.Call(this);

        /// <summary>The inverse of a square matrix.</summary>
        public Tensor inverse() => Op.inverse.Call(this);

        /// <summary>The determinant of a square matrix.</summary>
        public Tensor det() => Op.det.Call(this);
    }
}
