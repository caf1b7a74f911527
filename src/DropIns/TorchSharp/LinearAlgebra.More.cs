using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class linalg
    {
        /// <summary>The cross product of vectors of three elements along a dimension.</summary>
        public static Tensor cross(Tensor input, Tensor other, long dim = -1) => Op.linalg_cross.Call(input, other, dim);

        /// <summary>The diagonals of matrices, without copying.</summary>
        public static Tensor diagonal(Tensor input, int offset = 0, int dim1 = -2, int dim2 = -1) =>
            Op.diagonal.Call(input, (long)offset, (long)dim1, (long)dim2);

        /// <summary>
        /// How much the solution of linear equations amplifies errors: the ratio of the largest to the smallest singular value.
        /// </summary>
        public static Tensor cond(Tensor input) => Op.linalg_cond.Call(input);

        /// <summary>How much the solution of linear equations amplifies errors, by a norm.</summary>
        public static Tensor cond(Tensor input, double p) => Op.linalg_cond.Call(input, p);

        /// <summary>How much the solution of linear equations amplifies errors, by a norm.</summary>
        public static Tensor cond(Tensor input, int p) => Op.linalg_cond.Call(input, (long)p);

        /// <summary>How much the solution of linear equations amplifies errors, by a norm: <c>fro</c> or <c>nuc</c>.</summary>
        public static Tensor cond(Tensor input, string p) => Op.linalg_cond_p_str.Call(input, p);

        /// <summary>The exponential of a matrix.</summary>
        public static Tensor matrix_exp(Tensor input) => Op.linalg_matrix_exp.Call(input);

        /// <summary>A permutation, a lower and an upper triangular matrix whose product is the input.</summary>
        public static (Tensor P, Tensor L, Tensor U) lu(Tensor input, bool pivot = true) => Op.linalg_lu.Call3(input, pivot);

        /// <summary>The LU decomposition in one matrix, and the rows exchanged.</summary>
        public static (Tensor LU, Tensor Pivots) lu_factor(Tensor input, bool pivot = true) => Op.linalg_lu_factor.Call2(input, pivot);

        /// <summary>The solution of linear equations with a triangular matrix.</summary>
        public static Tensor solve_triangular(Tensor A, Tensor B, bool upper, bool left = true, bool unitriangular = false,
            Tensor? @out = null)
        {
            var result = Op.linalg_solve_triangular.Call(A, B, upper, left, unitriangular);
            return @out is null ? result : Op.resize_.Update(@out, result.shape).copy_(result);
        }

        /// <summary>The inverse of a tensor for <see cref="tensorsolve"/>.</summary>
        public static Tensor tensorinv(Tensor input, long ind) => Op.linalg_tensorinv.Call(input, ind);

        /// <summary>The tensor whose tensor product with A is B.</summary>
        public static Tensor tensorsolve(Tensor A, Tensor B, long[] dims) => Op.linalg_tensorsolve.Call(A, B, dims);

        /// <summary>The powers of the elements, a row for each.</summary>
        public static Tensor vander(Tensor input, long? N = null) => Op.linalg_vander.Call(input, N);

        /// <summary>The sum of the products along a dimension, the first conjugated.</summary>
        public static Tensor vecdot(Tensor x, Tensor y, long dim = -1, Tensor? @out = null)
        {
            var result = Op.linalg_vecdot.Call(x, y, dim);
            return @out is null ? result : Op.resize_.Update(@out, result.shape).copy_(result);
        }
    }
}
