using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>beta times this plus alpha times the sum of the products of two batches of matrices.</summary>
        public Tensor addbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
            Op.addbmm.Call(this, batch1, batch2, Number(beta), Number(alpha));

        /// <summary>beta times this plus alpha times the sum of the products of two batches of matrices, in place.</summary>
        public Tensor addbmm_(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
            Op.addbmm_.Update(this, batch1, batch2, Number(beta), Number(alpha));

        /// <summary>beta times this plus alpha times the product of two matrices, in place.</summary>
        public Tensor addmm_(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) =>
            Op.addmm_.Update(this, mat1, mat2, Number(beta), Number(alpha));

        /// <summary>beta times this plus alpha times the product of a matrix and a vector.</summary>
        public Tensor addmv(Tensor mat, Tensor vec, float beta = 1, float alpha = 1) =>
            Op.addmv.Call(this, mat, vec, Number(beta), Number(alpha));

        /// <summary>beta times this plus alpha times the product of a matrix and a vector, in place.</summary>
        public Tensor addmv_(Tensor mat, Tensor vec, float beta = 1, float alpha = 1) =>
            Op.addmv_.Update(this, mat, vec, Number(beta), Number(alpha));

        /// <summary>beta times this plus alpha times the outer product of two vectors.</summary>
        public Tensor addr(Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) =>
            Op.addr.Call(this, vec1, vec2, Number(beta), Number(alpha));

        /// <summary>beta times this plus alpha times the outer product of two vectors, in place.</summary>
        public Tensor addr_(Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) =>
            Op.addr_.Update(this, vec1, vec2, Number(beta), Number(alpha));

        /// <summary>The conjugate with the last two dimensions exchanged.</summary>
        public Tensor adjoint() => Op.adjoint.Call(this);

        /// <summary>beta times this plus alpha times the products of two batches of matrices.</summary>
        public Tensor baddbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
            Op.baddbmm.Call(this, batch1, batch2, Number(beta), Number(alpha));

        /// <summary>The lower triangular matrix whose product with its transpose a positive definite one is.</summary>
        public Tensor cholesky(bool upper = false) => Op.cholesky.Call(this, upper);

        /// <summary>The inverse of a matrix given by its Cholesky factor.</summary>
        public Tensor cholesky_inverse(bool upper = false) => Op.cholesky_inverse.Call(this, upper);

        /// <summary>The solution of linear equations whose matrix is given by its Cholesky factor.</summary>
        public Tensor cholesky_solve(Tensor input2, bool upper = false) => Op.cholesky_solve.Call(this, input2, upper);

        /// <summary>The correlations of the rows.</summary>
        public Tensor corrcoef() => Op.corrcoef.Call(this);

        /// <summary>The covariances of the rows.</summary>
        public Tensor cov(long correction = 1, Tensor? fweights = null, Tensor? aweights = null) =>
            Op.cov.Call(this, correction, fweights, aweights);

        /// <summary>The p-norm of the difference.</summary>
        public Tensor dist(Tensor other, float p = 2) => Op.dist.Call(this, other, (double)p);

        /// <summary>The products of each element of a vector with each of another.</summary>
        public Tensor ger(Tensor vec2) => Op.ger.Call(this, vec2);

        /// <summary>The products of the last dimensions, summed up.</summary>
        public Tensor inner(Tensor vec2) => Op.inner.Call(this, vec2);

        /// <summary>The Kronecker product.</summary>
        public Tensor kron(Tensor other) => Op.kron.Call(this, other);

        /// <summary>The logarithm of the determinant.</summary>
        public Tensor logdet() => Op.logdet.Call(this);

        /// <summary>The exponential of a matrix.</summary>
        public Tensor matrix_exp() => Op.matrix_exp.Call(this);

        /// <summary>A matrix to an integer power.</summary>
        public Tensor matrix_power(int n) => Op.matrix_power.Call(this, (long)n);

        /// <summary>The pseudoinverse of a matrix.</summary>
        public Tensor pinverse(double rcond = 1e-15, bool hermitian = false) => linalg.pinv(this, rcond, hermitian);

        /// <summary>A copy whose slices along a dimension have at most a p-norm.</summary>
        public Tensor renorm(float p, long dim, float maxnorm) => Op.renorm.Call(this, (double)p, dim, (double)maxnorm);

        /// <summary>The powers of the elements, a row for each.</summary>
        public Tensor vander(long N = -1, bool increasing = false) => Op.vander.Call(this, N < 0 ? Arg.None : N, increasing);

        /// <summary>The sum of the products, the first conjugated.</summary>
        public Tensor vdot(Tensor target) => Op.vdot.Call(this, target);

        /// <summary>A whole number as one: tensors of integers take no other.</summary>
        private static Scalar Number(float value) => value == MathF.Truncate(value) ? (Scalar)(long)value : (Scalar)value;
    }
}
