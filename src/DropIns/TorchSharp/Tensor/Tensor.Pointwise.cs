using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The absolute value of each element.</summary>
        public Tensor abs() => Op.abs.Call(this);

        /// <summary>The absolute value of each element, in place.</summary>
        public Tensor abs_() => Op.abs_.Update(this);

        /// <summary>The inverse cosine of each element.</summary>
        public Tensor acos() => Op.acos.Call(this);

        /// <summary>The inverse cosine of each element, in place.</summary>
        public Tensor acos_() => Op.acos_.Update(this);

        /// <summary>The inverse sine of each element.</summary>
        public Tensor asin() => Op.asin.Call(this);

        /// <summary>The inverse sine of each element, in place.</summary>
        public Tensor asin_() => Op.asin_.Update(this);

        /// <summary>The inverse tangent of each element.</summary>
        public Tensor atan() => Op.atan.Call(this);

        /// <summary>The inverse tangent of each element, in place.</summary>
        public Tensor atan_() => Op.atan_.Update(this);

        /// <summary>Each element rounded up.</summary>
        public Tensor ceil() => Op.ceil.Call(this);

        /// <summary>Each element rounded up, in place.</summary>
        public Tensor ceil_() => Op.ceil_.Update(this);

        /// <summary>The cosine of each element.</summary>
        public Tensor cos() => Op.cos.Call(this);

        /// <summary>The cosine of each element, in place.</summary>
        public Tensor cos_() => Op.cos_.Update(this);

        /// <summary>The hyperbolic cosine of each element.</summary>
        public Tensor cosh() => Op.cosh.Call(this);

        /// <summary>The hyperbolic cosine of each element, in place.</summary>
        public Tensor cosh_() => Op.cosh_.Update(this);

        /// <summary>The error function of each element.</summary>
        public Tensor erf() => Op.erf.Call(this);

        /// <summary>The error function of each element, in place.</summary>
        public Tensor erf_() => Op.erf_.Update(this);

        /// <summary>The inverse error function of each element.</summary>
        public Tensor erfinv() => Op.erfinv.Call(this);

        /// <summary>The inverse error function of each element, in place.</summary>
        public Tensor erfinv_() => Op.erfinv_.Update(this);

        /// <summary>The exponential of each element.</summary>
        public Tensor exp() => Op.exp.Call(this);

        /// <summary>The exponential of each element, in place.</summary>
        public Tensor exp_() => Op.exp_.Update(this);

        /// <summary>Two to the power of each element.</summary>
        public Tensor exp2() => Op.exp2.Call(this);

        /// <summary>Two to the power of each element, in place.</summary>
        public Tensor exp2_() => Op.exp2_.Update(this);

        /// <summary>The exponential of each element, less one, exact near zero.</summary>
        public Tensor expm1() => Op.expm1.Call(this);

        /// <summary>The exponential of each element, less one, exact near zero, in place.</summary>
        public Tensor expm1_() => Op.expm1_.Update(this);

        /// <summary>Each element rounded down.</summary>
        public Tensor floor() => Op.floor.Call(this);

        /// <summary>Each element rounded down, in place.</summary>
        public Tensor floor_() => Op.floor_.Update(this);

        /// <summary>The fraction of each element.</summary>
        public Tensor frac() => Op.frac.Call(this);

        /// <summary>The fraction of each element, in place.</summary>
        public Tensor frac_() => Op.frac_.Update(this);

        /// <summary>The natural logarithm of each element.</summary>
        public Tensor log() => Op.log.Call(this);

        /// <summary>The natural logarithm of each element, in place.</summary>
        public Tensor log_() => Op.log_.Update(this);

        /// <summary>The logarithm of each element to base 10.</summary>
        public Tensor log10() => Op.log10.Call(this);

        /// <summary>The logarithm of each element to base 10, in place.</summary>
        public Tensor log10_() => Op.log10_.Update(this);

        /// <summary>The natural logarithm of one plus each element, exact near zero.</summary>
        public Tensor log1p() => Op.log1p.Call(this);

        /// <summary>The natural logarithm of one plus each element, exact near zero, in place.</summary>
        public Tensor log1p_() => Op.log1p_.Update(this);

        /// <summary>The logarithm of each element to base 2.</summary>
        public Tensor log2() => Op.log2.Call(this);

        /// <summary>The logarithm of each element to base 2, in place.</summary>
        public Tensor log2_() => Op.log2_.Update(this);

        /// <summary>Each element with its sign turned.</summary>
        public Tensor neg() => Op.neg.Call(this);

        /// <summary>Each element with its sign turned, in place.</summary>
        public Tensor neg_() => Op.neg_.Update(this);

        /// <summary>One divided by each element.</summary>
        public Tensor reciprocal() => Op.reciprocal.Call(this);

        /// <summary>One divided by each element, in place.</summary>
        public Tensor reciprocal_() => Op.reciprocal_.Update(this);

        /// <summary>One divided by the square root of each element.</summary>
        public Tensor rsqrt() => Op.rsqrt.Call(this);

        /// <summary>One divided by the square root of each element, in place.</summary>
        public Tensor rsqrt_() => Op.rsqrt_.Update(this);

        /// <summary>The logistic function of each element, 0 to 1.</summary>
        public Tensor sigmoid() => Op.sigmoid.Call(this);

        /// <summary>The logistic function of each element, 0 to 1, in place.</summary>
        public Tensor sigmoid_() => Op.sigmoid_.Update(this);

        /// <summary>-1, 0 or 1 as each element is negative, zero or positive.</summary>
        public Tensor sign() => Op.sign.Call(this);

        /// <summary>-1, 0 or 1 as each element is negative, zero or positive, in place.</summary>
        public Tensor sign_() => Op.sign_.Update(this);

        /// <summary>The sine of each element.</summary>
        public Tensor sin() => Op.sin.Call(this);

        /// <summary>The sine of each element, in place.</summary>
        public Tensor sin_() => Op.sin_.Update(this);

        /// <summary>The hyperbolic sine of each element.</summary>
        public Tensor sinh() => Op.sinh.Call(this);

        /// <summary>The hyperbolic sine of each element, in place.</summary>
        public Tensor sinh_() => Op.sinh_.Update(this);

        /// <summary>The square root of each element.</summary>
        public Tensor sqrt() => Op.sqrt.Call(this);

        /// <summary>The square root of each element, in place.</summary>
        public Tensor sqrt_() => Op.sqrt_.Update(this);

        /// <summary>The square of each element.</summary>
        public Tensor square() => Op.square.Call(this);

        /// <summary>The tangent of each element.</summary>
        public Tensor tan() => Op.tan.Call(this);

        /// <summary>The tangent of each element, in place.</summary>
        public Tensor tan_() => Op.tan_.Update(this);

        /// <summary>The hyperbolic tangent of each element, -1 to 1.</summary>
        public Tensor tanh() => Op.tanh.Call(this);

        /// <summary>The hyperbolic tangent of each element, -1 to 1, in place.</summary>
        public Tensor tanh_() => Op.tanh_.Update(this);

        /// <summary>Each element cut to an integer toward zero.</summary>
        public Tensor trunc() => Op.trunc.Call(this);

        /// <summary>Each element cut to an integer toward zero, in place.</summary>
        public Tensor trunc_() => Op.trunc_.Update(this);

        /// <summary>Each element, zero where it is negative.</summary>
        public Tensor relu() => Op.relu.Call(this);

        /// <summary>Each element, zero where it is negative, in place.</summary>
        public Tensor relu_() => Op.relu_.Update(this);
    }
}
