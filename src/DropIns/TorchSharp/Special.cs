using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Functions of mathematical physics and statistics.</summary>
    public static class special
    {
        /// <summary>The derivative of the logarithm of the gamma function of each element.</summary>
        public static Tensor digamma(Tensor input) => Op.digamma.Call(input);

        /// <summary>-x ln x of each element.</summary>
        public static Tensor entr(Tensor input) => Op.special_entr.Call(input);

        /// <summary>The error function of each element.</summary>
        public static Tensor erf(Tensor input) => Op.erf.Call(input);

        /// <summary>One less the error function of each element.</summary>
        public static Tensor erfc(Tensor input) => Op.erfc.Call(input);

        /// <summary>exp(x²) times one less the error function of each element.</summary>
        public static Tensor erfcx(Tensor input) => Op.special_erfcx.Call(input);

        /// <summary>The error function's inverse of each element.</summary>
        public static Tensor erfinv(Tensor input) => Op.erfinv.Call(input);

        /// <summary>Two to the power of each element.</summary>
        public static Tensor exp2(Tensor input) => Op.exp2.Call(input);

        /// <summary>The logistic function of each element.</summary>
        public static Tensor expit(Tensor input) => Op.sigmoid.Call(input);

        /// <summary>The exponential less one of each element.</summary>
        public static Tensor expm1(Tensor input) => Op.expm1.Call(input);

        /// <summary>The logarithm of the gamma function of each element.</summary>
        public static Tensor gammaln(Tensor input) => Op.lgamma.Call(input);

        /// <summary>The modified Bessel function of order zero of each element.</summary>
        public static Tensor i0(Tensor input) => Op.i0.Call(input);

        /// <summary>exp(-|x|) times the modified Bessel function of order zero of each element.</summary>
        public static Tensor i0e(Tensor input) => Op.special_i0e.Call(input);

        /// <summary>The modified Bessel function of order one of each element.</summary>
        public static Tensor i1(Tensor input) => Op.special_i1.Call(input);

        /// <summary>exp(-|x|) times the modified Bessel function of order one of each element.</summary>
        public static Tensor i1e(Tensor input) => Op.special_i1e.Call(input);

        /// <summary>The logarithm of the odds of each element.</summary>
        public static Tensor logit(Tensor input) => Op.logit.Call(input);

        /// <summary>The normal distribution function of each element.</summary>
        public static Tensor ndtr(Tensor input) => Op.special_ndtr.Call(input);

        /// <summary>The normal distribution's quantile function of each element.</summary>
        public static Tensor ndtri(Tensor input) => Op.special_ndtri.Call(input);

        /// <summary>The derivative of the logarithm of the gamma function of each element.</summary>
        public static Tensor psi(Tensor input) => Op.digamma.Call(input);

        /// <summary>The logistic function of each element.</summary>
        public static Tensor sigmoid(Tensor input) => Op.sigmoid.Call(input);

        /// <summary>sin(pi x) / (pi x) of each element.</summary>
        public static Tensor sinc(Tensor input) => Op.sinc.Call(input);

        /// <summary>The lower incomplete gamma function, regularized.</summary>
        public static Tensor gammainc(Tensor input, Tensor other) => Op.igamma.Call(input, other);

        /// <summary>The upper incomplete gamma function, regularized.</summary>
        public static Tensor gammaincc(Tensor input, Tensor other) => Op.igammac.Call(input, other);

        /// <summary>The logarithms of the softmax along a dimension.</summary>
        public static Tensor log_softmax(Tensor input, long dim, ScalarType? dtype = null) => input.log_softmax(dim, dtype);

        /// <summary>Exponentials that sum to one along a dimension.</summary>
        public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => input.softmax(dim, dtype);

        /// <summary>The logarithm of the multivariate gamma function of each element.</summary>
        public static Tensor multigammaln(Tensor input, long p) => Op.mvlgamma.Call(input, p);

        /// <summary>The n-th derivative of the digamma function of each element.</summary>
        public static Tensor polygamma(long n, Tensor input) => Op.polygamma.Call(n, input);

        /// <summary>The first times the logarithm of one more than the other, zero where the first is zero.</summary>
        public static Tensor xlog1py(Tensor input, Tensor other) => Op.special_xlog1py.Call(input, other);

        /// <summary>The Hurwitz zeta function.</summary>
        public static Tensor zeta(Tensor x, Tensor q) => Op.special_zeta.Call(x, q);
    }
}
