using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Linear algebra; further dimensions in front are a batch.</summary>
    public static partial class linalg
    {
        /// <summary>How much of a QR decomposition is computed.</summary>
        public enum QRMode
        {
            /// <summary>As many columns of Q as the rank can have.</summary>
            Reduced = 0,
            /// <summary>A square Q.</summary>
            Complete = 1,
            /// <summary>R alone.</summary>
            R = 2,
        }

        /// <summary>The lower triangle whose product with its transpose is the matrix.</summary>
        public static Tensor cholesky(Tensor input) => Op.linalg_cholesky.Call(input);

        /// <summary>The determinant.</summary>
        public static Tensor det(Tensor input) => Op.linalg_det.Call(input);

        /// <summary>Sign and logarithm of the determinant's size.</summary>
        public static (Tensor, Tensor) slogdet(Tensor input) => Op.linalg_slogdet.Call2(input);

        /// <summary>The eigenvalues and eigenvectors, complex.</summary>
        public static (Tensor, Tensor) eig(Tensor input) => Op.linalg_eig.Call2(input);

        /// <summary>The eigenvalues in rising order and the eigenvectors of a symmetric matrix.</summary>
        public static (Tensor, Tensor) eigh(Tensor input, char UPLO = 'L') => Op.linalg_eigh.Call2(input, UPLO.ToString());

        /// <summary>The eigenvalues, complex.</summary>
        public static Tensor eigvals(Tensor input) => Op.linalg_eigvals.Call(input);

        /// <summary>The eigenvalues of a symmetric matrix in rising order.</summary>
        public static Tensor eigvalsh(Tensor input, char UPLO = 'L') => Op.linalg_eigvalsh.Call(input, UPLO.ToString());

        /// <summary>The inverse.</summary>
        public static Tensor inv(Tensor input) => Op.linalg_inv.Call(input);

        /// <summary>The solution with the least squared error, its errors, the rank and the singular values.</summary>
        public static (Tensor Solution, Tensor Residuals, Tensor Rank, Tensor SingularValues) lstsq(Tensor input, Tensor other) =>
            Op.linalg_lstsq.Call4(input, other);

        /// <summary>The solution with the least squared error; singular values below a part of the largest count as zero.</summary>
        public static (Tensor Solution, Tensor Residuals, Tensor Rank, Tensor SingularValues) lstsq(Tensor input, Tensor other,
            double rcond) =>
            Op.linalg_lstsq.Call4(input, other, rcond);

        /// <summary>A matrix norm: <c>fro</c> or <c>nuc</c>.</summary>
        public static Tensor matrix_norm(Tensor input, string ord = "fro", long[]? dims = null, bool keepdim = false) =>
            Op.linalg_matrix_norm_str_ord.Call(input, ord, dims ?? [-2, -1], keepdim);

        /// <summary>A matrix norm of an order.</summary>
        public static Tensor matrix_norm(Tensor input, double ord, long[]? dims = null, bool keepdim = false) =>
            Op.linalg_matrix_norm.Call(input, ord, dims ?? [-2, -1], keepdim);

        /// <summary>The rank: singular values up to atol, or up to rtol times the largest, count as zero.</summary>
        public static Tensor matrix_rank(Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) =>
            Op.linalg_matrix_rank_atol_rtol_float.Call(input, atol, rtol, hermitian);

        /// <summary>The rank: singular values up to atol, or up to rtol times the largest, count as zero.</summary>
        public static Tensor matrix_rank(Tensor input, Tensor atol, Tensor? rtol = null, bool hermitian = false) =>
            Op.linalg_matrix_rank_atol_rtol_tensor.Call(input, atol, rtol, hermitian);

        /// <summary>The product of several matrices, multiplied in the order that costs least.</summary>
        public static Tensor multi_dot(IList<Tensor> tensors) => Op.linalg_multi_dot.Call(tensors.ToArray());

        /// <summary>A norm by name.</summary>
        public static Tensor norm(Tensor input, string ord, long[]? dims = null, bool keepdim = false) =>
            Op.linalg_norm_ord_str.Call(input, ord, dims, keepdim);

        /// <summary>A norm of an order.</summary>
        public static Tensor norm(Tensor input, double ord, long[]? dims = null, bool keepdim = false) =>
            Op.linalg_norm.Call(input, ord, dims, keepdim);

        /// <summary>A norm of an order.</summary>
        public static Tensor norm(Tensor input, int ord, long[]? dims = null, bool keepdim = false) =>
            Op.linalg_norm.Call(input, ord, dims, keepdim);

        /// <summary>The length of a vector, or the Frobenius norm of a matrix.</summary>
        public static Tensor norm(Tensor input, long[]? dims = null, bool keepdim = false) =>
            Op.linalg_norm.Call(input, Arg.None, dims, keepdim);

        /// <summary>The pseudoinverse: singular values up to atol, or up to rtol times the largest, count as zero.</summary>
        public static Tensor pinv(Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) =>
            Op.linalg_pinv_atol_rtol_float.Call(input, atol, rtol, hermitian);

        /// <summary>The pseudoinverse: singular values up to atol, or up to rtol times the largest, count as zero.</summary>
        public static Tensor pinv(Tensor input, Tensor atol, Tensor? rtol = null, bool hermitian = false) =>
            Op.linalg_pinv_atol_rtol_tensor.Call(input, atol, rtol, hermitian);

        /// <summary>An orthogonal matrix and an upper triangle whose product is the matrix.</summary>
        public static (Tensor Q, Tensor R) qr(Tensor input, QRMode mode = QRMode.Reduced) =>
            Op.linalg_qr.Call2(input, mode == QRMode.R ? "r" : mode.ToString().ToLowerInvariant());

        /// <summary>The solution of a linear system.</summary>
        public static Tensor solve(Tensor A, Tensor B, bool left = true) => Op.linalg_solve.Call(A, B, left);

        /// <summary>The singular value decomposition: U, the singular values in falling order, and the transpose of V.</summary>
        public static (Tensor U, Tensor S, Tensor Vh) svd(Tensor input, bool fullMatrices = true) =>
            Op.linalg_svd.Call3(input, fullMatrices);

        /// <summary>The singular values in falling order.</summary>
        public static Tensor svdvals(Tensor input) => Op.linalg_svdvals.Call(input);

        /// <summary>The p-norm of vectors.</summary>
        public static Tensor vector_norm(Tensor input, double ord = 2, long[]? dims = null, bool keepdim = false) =>
            Op.linalg_vector_norm.Call(input, ord, dims, keepdim);
    }
}
