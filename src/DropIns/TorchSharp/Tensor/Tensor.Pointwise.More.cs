using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The size of each element.</summary>
        public Tensor absolute() => Op.absolute.Call(this);

        /// <summary>The size of each element, in place.</summary>
        public Tensor absolute_() => Op.absolute_.Update(this);

        /// <summary>The inverse hyperbolic cosine of each element.</summary>
        public Tensor acosh() => Op.acosh.Call(this);

        /// <summary>The inverse hyperbolic cosine of each element, in place.</summary>
        public Tensor acosh_() => Op.acosh_.Update(this);

        /// <summary>The angle of each complex element, in radians.</summary>
        public Tensor angle() => Op.angle.Call(this);

        /// <summary>The inverse cosine of each element.</summary>
        public Tensor arccos() => Op.arccos.Call(this);

        /// <summary>The inverse cosine of each element, in place.</summary>
        public Tensor arccos_() => Op.arccos_.Update(this);

        /// <summary>The inverse hyperbolic cosine of each element.</summary>
        public Tensor arccosh() => Op.arccosh.Call(this);

        /// <summary>The inverse hyperbolic cosine of each element, in place.</summary>
        public Tensor arccosh_() => Op.arccosh_.Update(this);

        /// <summary>The inverse sine of each element.</summary>
        public Tensor arcsin() => Op.arcsin.Call(this);

        /// <summary>The inverse sine of each element, in place.</summary>
        public Tensor arcsin_() => Op.arcsin_.Update(this);

        /// <summary>The inverse hyperbolic sine of each element.</summary>
        public Tensor arcsinh() => Op.arcsinh.Call(this);

        /// <summary>The inverse hyperbolic sine of each element, in place.</summary>
        public Tensor arcsinh_() => Op.arcsinh_.Update(this);

        /// <summary>The inverse tangent of each element.</summary>
        public Tensor arctan() => Op.arctan.Call(this);

        /// <summary>The inverse tangent of each element.</summary>
        public Tensor arctan(Tensor other) => atan2(other);

        /// <summary>The inverse tangent of each element, in place.</summary>
        public Tensor arctan_() => Op.arctan_.Update(this);

        /// <summary>The inverse tangent of each element, in place.</summary>
        public Tensor arctan_(Tensor other) => atan2_(other);

        /// <summary>The angle of the point (other, this), in radians.</summary>
        public Tensor arctan2(Tensor other) => Op.arctan2.Call(this, other);

        /// <summary>The angle of the point (other, this), in radians, in place.</summary>
        public Tensor arctan2_(Tensor other) => Op.arctan2_.Update(this, other);

        /// <summary>The inverse hyperbolic tangent of each element.</summary>
        public Tensor arctanh() => Op.arctanh.Call(this);

        /// <summary>The inverse hyperbolic tangent of each element, in place.</summary>
        public Tensor arctanh_() => Op.arctanh_.Update(this);

        /// <summary>The inverse hyperbolic sine of each element.</summary>
        public Tensor asinh() => Op.asinh.Call(this);

        /// <summary>The inverse hyperbolic sine of each element, in place.</summary>
        public Tensor asinh_() => Op.asinh_.Update(this);

        /// <summary>The angle of the point (other, this), in radians, in place.</summary>
        public Tensor atan2_(Tensor other) => Op.atan2_.Update(this, other);

        /// <summary>The inverse hyperbolic tangent of each element.</summary>
        public Tensor atanh() => Op.atanh.Call(this);

        /// <summary>The inverse hyperbolic tangent of each element, in place.</summary>
        public Tensor atanh_() => Op.atanh_.Update(this);

        /// <summary>The elements as complex numbers of two 64-bit parts.</summary>
        public Tensor cdouble() => to_type(ScalarType.ComplexFloat64);

        /// <summary>Each element, its scaled exponential less one where it is negative, smooth.</summary>
        public Tensor celu(Scalar alpha) => Op.celu.Call(this, alpha);

        /// <summary>Each element, its scaled exponential less one where it is negative, smooth, in place.</summary>
        public Tensor celu_() => Op.celu_.Update(this);

        /// <summary>Each element, its scaled exponential less one where it is negative, smooth, in place.</summary>
        public Tensor celu_(Scalar alpha) => Op.celu_.Update(this, alpha);

        /// <summary>The elements as complex numbers of two 32-bit parts.</summary>
        public Tensor cfloat() => to_type(ScalarType.ComplexFloat32);

        /// <summary>The channels of the groups dealt out in turn.</summary>
        public Tensor channel_shuffle(long groups) => Op.channel_shuffle.Call(this, groups);

        /// <summary>The elements as signed 8-bit integers.</summary>
        public Tensor @char() => to_type(ScalarType.Int8);

        /// <summary>The complex conjugate of each element, as a view.</summary>
        public Tensor conj() => Op.conj.Call(this);

        /// <summary>The complex conjugate of each element.</summary>
        public Tensor conj_physical() => Op.conj_physical.Call(this);

        /// <summary>The complex conjugate of each element, in place.</summary>
        public Tensor conj_physical_() => Op.conj_physical_.Update(this);

        /// <summary>Degrees as radians.</summary>
        public Tensor deg2rad() => Op.deg2rad.Call(this);

        /// <summary>Degrees as radians, in place.</summary>
        public Tensor deg2rad_() => Op.deg2rad_.Update(this);

        /// <summary>The derivative of the logarithm of the gamma function.</summary>
        public Tensor digamma() => Op.digamma.Call(this);

        /// <summary>The derivative of the logarithm of the gamma function, in place.</summary>
        public Tensor digamma_() => Op.digamma_.Update(this);

        /// <summary>One less the error function of each element.</summary>
        public Tensor erfc() => Op.erfc.Call(this);

        /// <summary>One less the error function of each element, in place.</summary>
        public Tensor erfc_() => Op.erfc_.Update(this);

        /// <summary>Each element without its fraction.</summary>
        public Tensor fix() => Op.fix.Call(this);

        /// <summary>Each element without its fraction, in place.</summary>
        public Tensor fix_() => Op.fix_.Update(this);

        /// <summary>Each element to a power, with 64 bits.</summary>
        public Tensor float_power(Tensor target) => Op.float_power_Tensor_Tensor.Call(this, target);

        /// <summary>Each element to a power, with 64 bits, in place.</summary>
        public Tensor float_power_(Tensor target) => Op.float_power__Tensor.Update(this, target);

        /// <summary>Each element times the normal distribution function of it.</summary>
        public Tensor gelu(Modules.GELU.Approximate approximate) => nn.functional.gelu(this, approximate);

        /// <summary>Each element times the normal distribution function of it, in place.</summary>
        public Tensor gelu_() => nn.functional.gelu(this, Modules.GELU.Approximate.none, true);

        /// <summary>Each element times the normal distribution function of it, in place.</summary>
        public Tensor gelu_(Modules.GELU.Approximate approximate) => nn.functional.gelu(this, approximate, true);

        /// <summary>A piecewise linear form of the logistic function, in place.</summary>
        public Tensor hardsigmoid_() => Op.hardsigmoid_.Update(this);

        /// <summary>A piecewise form of each element times its logistic function, in place.</summary>
        public Tensor hardswish_() => Op.hardswish_.Update(this);

        /// <summary>Each element, moved into the range, in place.</summary>
        public Tensor hardtanh_(Scalar min, Scalar max) => Op.hardtanh_.Update(this, min, max);

        /// <summary>The modified Bessel function of order zero of each element.</summary>
        public Tensor i0() => Op.i0.Call(this);

        /// <summary>The modified Bessel function of order zero of each element, in place.</summary>
        public Tensor i0_() => Op.i0_.Update(this);

        /// <summary>The lower incomplete gamma function, regularized.</summary>
        public Tensor igamma(Tensor other) => Op.igamma.Call(this, other);

        /// <summary>The upper incomplete gamma function, regularized.</summary>
        public Tensor igammac(Tensor other) => Op.igammac.Call(this, other);

        /// <summary>The logarithm of the gamma function of each element.</summary>
        public Tensor lgamma() => Op.lgamma.Call(this);

        /// <summary>The logarithm of the gamma function of each element, in place.</summary>
        public Tensor lgamma_() => Op.lgamma_.Update(this);

        /// <summary>The logarithm of the odds of each element.</summary>
        public Tensor logit(double? eps = null) => Op.logit.Call(this, eps);

        /// <summary>The logarithm of the odds of each element, in place.</summary>
        public Tensor logit_(double? eps = null) => Op.logit_.Update(this, eps);

        /// <summary>The logarithm of the multivariate gamma function of each element.</summary>
        public Tensor mvlgamma(long p) => Op.mvlgamma.Call(this, p);

        /// <summary>The logarithm of the multivariate gamma function of each element, in place.</summary>
        public Tensor mvlgamma_(long p) => Op.mvlgamma_.Update(this, p);

        /// <summary>Numbers in place of NaN and the infinities.</summary>
        public Tensor nan_to_num(double nan = 0, double? posinf = null, double? neginf = null) =>
            Op.nan_to_num.Call(this, nan, posinf, neginf);

        /// <summary>Numbers in place of NaN and the infinities.</summary>
        public Tensor nan_to_num_(double nan = 0, double? posinf = null, double? neginf = null) =>
            Op.nan_to_num_.Update(this, nan, posinf, neginf);

        /// <summary>Each element with its sign turned.</summary>
        public Tensor negative() => Op.negative.Call(this);

        /// <summary>The next number each element can be, toward the other.</summary>
        public Tensor nextafter(Tensor other) => Op.nextafter.Call(this, other);

        /// <summary>The next number each element can be, toward the other, in place.</summary>
        public Tensor nextafter_(Tensor other) => Op.nextafter_.Update(this, other);

        /// <summary>The n-th derivative of the digamma function of each element.</summary>
        public Tensor polygamma(long p) => Op.polygamma.Call(p, this);

        /// <summary>The n-th derivative of the digamma function of each element, in place.</summary>
        public Tensor polygamma_(long p) => Op.polygamma_.Update(this, p);

        /// <summary>The tensor. Throws <see cref="ArgumentException"/> for truth values.</summary>
        public Tensor positive() => dtype != ScalarType.Bool ? Op.positive.Call(this)
            : throw new ArgumentException("truth values have no sign, convert them with to_type()");

        /// <summary>Radians as degrees.</summary>
        public Tensor rad2deg() => Op.rad2deg.Call(this);

        /// <summary>Radians as degrees, in place.</summary>
        public Tensor rad2deg_() => Op.rad2deg_.Update(this);

        /// <summary>Each element, moved into the range from 0 to 6, in place.</summary>
        public Tensor relu6_() => Op.relu6_.Update(this);

        /// <summary>The tensor, the conjugate taken.</summary>
        public Tensor resolve_conj() => Op.resolve_conj.Call(this);

        /// <summary>The tensor, the negation taken.</summary>
        public Tensor resolve_neg() => Op.resolve_neg.Call(this);

        /// <summary>Each element, times the middle of two slopes where it is negative.</summary>
        public Tensor rrelu(double lower = 0.125, double upper = 0.3333333333333333) => Op.rrelu.Call(this, lower, upper);

        /// <summary>Each element, times the middle of two slopes where it is negative, in place.</summary>
        public Tensor rrelu_(double lower = 0.125, double upper = 0.3333333333333333) => Op.rrelu_.Update(this, lower, upper);

        /// <summary>The self-normalizing exponential linear unit of each element, in place.</summary>
        public Tensor selu_() => Op.selu_.Update(this);

        /// <summary>The sign of each element; a complex one divided by its size.</summary>
        public Tensor sgn() => Op.sgn.Call(this);

        /// <summary>The sign of each element; a complex one divided by its size, in place.</summary>
        public Tensor sgn_() => Op.sgn_.Update(this);

        /// <summary>The elements as 16-bit integers.</summary>
        public Tensor @short() => to_type(ScalarType.Int16);

        /// <summary>True where the sign is negative.</summary>
        public Tensor signbit() => Op.signbit.Call(this);

        /// <summary>sin(pi x) / (pi x) of each element.</summary>
        public Tensor sinc() => Op.sinc.Call(this);

        /// <summary>sin(pi x) / (pi x) of each element, in place.</summary>
        public Tensor sinc_() => Op.sinc_.Update(this);

        /// <summary>A smooth rectifier: log(1 + exp(beta x)) / beta.</summary>
        public Tensor softplus(double beta = 1, double threshold = 20) => Op.softplus.Call(this, beta, threshold);

        /// <summary>Each element, replaced by a value where it is not above a threshold.</summary>
        public Tensor threshold(Scalar threshold, Scalar value) => Op.threshold.Call(this, threshold, value);

        /// <summary>Each element, replaced by a value where it is not above a threshold, in place.</summary>
        public Tensor threshold_(Scalar threshold, Scalar value) => Op.threshold_.Update(this, threshold, value);

        /// <summary>Pairs in the last dimension as complex numbers, without copying.</summary>
        public Tensor view_as_complex() => Op.view_as_complex.Call(this);

        /// <summary>Complex numbers as pairs in a new last dimension, without copying.</summary>
        public Tensor view_as_real() => Op.view_as_real.Call(this);
    }
}
