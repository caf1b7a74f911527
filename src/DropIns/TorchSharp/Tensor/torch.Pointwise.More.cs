using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The size of each element.</summary>
    public static Tensor absolute(Tensor input) => input.absolute();

    /// <summary>The size of each element, in place.</summary>
    public static Tensor absolute_(Tensor input) => input.absolute_();

    /// <summary>The inverse hyperbolic cosine of each element.</summary>
    public static Tensor acosh(Tensor input) => input.acosh();

    /// <summary>The inverse hyperbolic cosine of each element, in place.</summary>
    public static Tensor acosh_(Tensor input) => input.acosh_();

    /// <summary>The angle of each complex element, in radians.</summary>
    public static Tensor angle(Tensor input) => input.angle();

    /// <summary>The inverse cosine of each element.</summary>
    public static Tensor arccos(Tensor input) => input.arccos();

    /// <summary>The inverse cosine of each element, in place.</summary>
    public static Tensor arccos_(Tensor input) => input.arccos_();

    /// <summary>The inverse hyperbolic cosine of each element.</summary>
    public static Tensor arccosh(Tensor input) => input.arccosh();

    /// <summary>The inverse hyperbolic cosine of each element, in place.</summary>
    public static Tensor arccosh_(Tensor input) => input.arccosh_();

    /// <summary>The inverse sine of each element.</summary>
    public static Tensor arcsin(Tensor input) => input.arcsin();

    /// <summary>The inverse sine of each element, in place.</summary>
    public static Tensor arcsin_(Tensor input) => input.arcsin_();

    /// <summary>The inverse hyperbolic sine of each element.</summary>
    public static Tensor arcsinh(Tensor input) => input.arcsinh();

    /// <summary>The inverse hyperbolic sine of each element, in place.</summary>
    public static Tensor arcsinh_(Tensor input) => input.arcsinh_();

    /// <summary>The inverse tangent of each element.</summary>
    public static Tensor arctan(Tensor input) => input.arctan();

    /// <summary>The inverse tangent of each element.</summary>
    public static Tensor arctan(Tensor input, Tensor other) => input.arctan(other);

    /// <summary>The inverse tangent of each element, in place.</summary>
    public static Tensor arctan_(Tensor input) => input.arctan_();

    /// <summary>The inverse tangent of each element, in place.</summary>
    public static Tensor arctan_(Tensor input, Tensor other) => input.arctan_(other);

    /// <summary>The angle of the point (other, this), in radians.</summary>
    public static Tensor arctan2(Tensor input, Tensor other) => input.arctan2(other);

    /// <summary>The angle of the point (other, this), in radians, in place.</summary>
    public static Tensor arctan2_(Tensor input, Tensor other) => input.arctan2_(other);

    /// <summary>The inverse hyperbolic tangent of each element.</summary>
    public static Tensor arctanh(Tensor input) => input.arctanh();

    /// <summary>The inverse hyperbolic tangent of each element, in place.</summary>
    public static Tensor arctanh_(Tensor input) => input.arctanh_();

    /// <summary>The inverse hyperbolic sine of each element.</summary>
    public static Tensor asinh(Tensor input) => input.asinh();

    /// <summary>The inverse hyperbolic sine of each element, in place.</summary>
    public static Tensor asinh_(Tensor input) => input.asinh_();

    /// <summary>The angle of the point (other, this), in radians, in place.</summary>
    public static Tensor atan2_(Tensor input, Tensor other) => input.atan2_(other);

    /// <summary>The inverse hyperbolic tangent of each element.</summary>
    public static Tensor atanh(Tensor input) => input.atanh();

    /// <summary>The inverse hyperbolic tangent of each element, in place.</summary>
    public static Tensor atanh_(Tensor input) => input.atanh_();

    /// <summary>A copy.</summary>
    public static Tensor clone(Tensor input) => input.clone();

    /// <summary>The complex conjugate of each element, as a view.</summary>
    public static Tensor conj(Tensor input) => input.conj();

    /// <summary>The complex conjugate of each element.</summary>
    public static Tensor conj_physical(Tensor input) => input.conj_physical();

    /// <summary>The complex conjugate of each element, in place.</summary>
    public static Tensor conj_physical_(Tensor input) => input.conj_physical_();

    /// <summary>Degrees as radians.</summary>
    public static Tensor deg2rad(Tensor input) => input.deg2rad();

    /// <summary>Degrees as radians, in place.</summary>
    public static Tensor deg2rad_(Tensor input) => input.deg2rad_();

    /// <summary>The derivative of the logarithm of the gamma function.</summary>
    public static Tensor digamma(Tensor input) => input.digamma();

    /// <summary>The derivative of the logarithm of the gamma function, in place.</summary>
    public static Tensor digamma_(Tensor input) => input.digamma_();

    /// <summary>One less the error function of each element.</summary>
    public static Tensor erfc(Tensor input) => input.erfc();

    /// <summary>One less the error function of each element, in place.</summary>
    public static Tensor erfc_(Tensor input) => input.erfc_();

    /// <summary>Each element without its fraction.</summary>
    public static Tensor fix(Tensor input) => input.fix();

    /// <summary>Each element without its fraction, in place.</summary>
    public static Tensor fix_(Tensor input) => input.fix_();

    /// <summary>Each element to a power, with 64 bits.</summary>
    public static Tensor float_power(Tensor input, Tensor target) => input.float_power(target);

    /// <summary>Each element to a power, with 64 bits, in place.</summary>
    public static Tensor float_power_(Tensor input, Tensor target) => input.float_power_(target);

    /// <summary>The modified Bessel function of order zero of each element.</summary>
    public static Tensor i0(Tensor input) => input.i0();

    /// <summary>The modified Bessel function of order zero of each element, in place.</summary>
    public static Tensor i0_(Tensor input) => input.i0_();

    /// <summary>The lower incomplete gamma function, regularized.</summary>
    public static Tensor igamma(Tensor input, Tensor other) => input.igamma(other);

    /// <summary>The upper incomplete gamma function, regularized.</summary>
    public static Tensor igammac(Tensor input, Tensor other) => input.igammac(other);

    /// <summary>The imaginary part of each element, as a view.</summary>
    public static Tensor imag(Tensor input) => Op.imag.Call(input);

    /// <summary>The logarithm of the gamma function of each element.</summary>
    public static Tensor lgamma(Tensor input) => input.lgamma();

    /// <summary>The logarithm of the gamma function of each element, in place.</summary>
    public static Tensor lgamma_(Tensor input) => input.lgamma_();

    /// <summary>The logarithm of the odds of each element.</summary>
    public static Tensor logit(Tensor input, double? eps = null) => input.logit(eps);

    /// <summary>The logarithm of the odds of each element, in place.</summary>
    public static Tensor logit_(Tensor input, double? eps = null) => input.logit_(eps);

    /// <summary>The logarithm of the multivariate gamma function of each element.</summary>
    public static Tensor mvlgamma(Tensor input, long p) => input.mvlgamma(p);

    /// <summary>The logarithm of the multivariate gamma function of each element, in place.</summary>
    public static Tensor mvlgamma_(Tensor input, long p) => input.mvlgamma_(p);

    /// <summary>Numbers in place of NaN and the infinities.</summary>
    public static Tensor nan_to_num(Tensor input, double nan = 0, double? posinf = null, double? neginf = null) =>
        input.nan_to_num(nan, posinf, neginf);

    /// <summary>Numbers in place of NaN and the infinities.</summary>
    public static Tensor nan_to_num_(Tensor input, double nan = 0, double? posinf = null, double? neginf = null) =>
        input.nan_to_num_(nan, posinf, neginf);

    /// <summary>Each element with its sign turned.</summary>
    public static Tensor negative(Tensor input) => input.negative();

    /// <summary>Each element with its sign turned, in place.</summary>
    public static Tensor negative_(Tensor input) => Op.negative_.Update(input);

    /// <summary>The next number each element can be, toward the other.</summary>
    public static Tensor nextafter(Tensor input, Tensor other) => input.nextafter(other);

    /// <summary>The next number each element can be, toward the other, in place.</summary>
    public static Tensor nextafter_(Tensor input, Tensor other) => input.nextafter_(other);

    /// <summary>Complex numbers of given sizes and angles.</summary>
    public static Tensor polar(Tensor abs, Tensor angle) => Op.polar.Call(abs, angle);

    /// <summary>The n-th derivative of the digamma function of each element.</summary>
    public static Tensor polygamma(Tensor input, long p) => input.polygamma(p);

    /// <summary>The n-th derivative of the digamma function of each element, in place.</summary>
    public static Tensor polygamma_(Tensor input, long p) => input.polygamma_(p);

    /// <summary>The tensor. Throws for truth values.</summary>
    public static Tensor positive(Tensor input) => input.positive();

    /// <summary>Radians as degrees.</summary>
    public static Tensor rad2deg(Tensor input) => input.rad2deg();

    /// <summary>Radians as degrees, in place.</summary>
    public static Tensor rad2deg_(Tensor input) => input.rad2deg_();

    /// <summary>The real part of each element, as a view.</summary>
    public static Tensor real(Tensor input) => Op.real.Call(input);

    /// <summary>The tensor, the conjugate taken.</summary>
    public static Tensor resolve_conj(Tensor input) => input.resolve_conj();

    /// <summary>The tensor, the negation taken.</summary>
    public static Tensor resolve_neg(Tensor input) => input.resolve_neg();

    /// <summary>The sign of each element; a complex one divided by its size.</summary>
    public static Tensor sgn(Tensor input) => input.sgn();

    /// <summary>The sign of each element; a complex one divided by its size, in place.</summary>
    public static Tensor sgn_(Tensor input) => input.sgn_();

    /// <summary>True where the sign is negative.</summary>
    public static Tensor signbit(Tensor input) => input.signbit();

    /// <summary>sin(pi x) / (pi x) of each element.</summary>
    public static Tensor sinc(Tensor input) => input.sinc();

    /// <summary>sin(pi x) / (pi x) of each element, in place.</summary>
    public static Tensor sinc_(Tensor input) => input.sinc_();

    /// <summary>Pairs in the last dimension as complex numbers, without copying.</summary>
    public static Tensor view_as_complex(Tensor input) => input.view_as_complex();

    /// <summary>Complex numbers as pairs in a new last dimension, without copying.</summary>
    public static Tensor view_as_real(Tensor input) => input.view_as_real();
}
