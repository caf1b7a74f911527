namespace TorchSharp;

public static partial class torch
{
    /// <summary>The absolute value of each element.</summary>
    public static Tensor abs(Tensor input) => input.abs();

    /// <summary>The absolute value of each element, in place.</summary>
    public static Tensor abs_(Tensor input) => input.abs_();

    /// <summary>The inverse cosine of each element.</summary>
    public static Tensor acos(Tensor input) => input.acos();

    /// <summary>The inverse cosine of each element, in place.</summary>
    public static Tensor acos_(Tensor input) => input.acos_();

    /// <summary>The inverse sine of each element.</summary>
    public static Tensor asin(Tensor input) => input.asin();

    /// <summary>The inverse sine of each element, in place.</summary>
    public static Tensor asin_(Tensor input) => input.asin_();

    /// <summary>The inverse tangent of each element.</summary>
    public static Tensor atan(Tensor input) => input.atan();

    /// <summary>The inverse tangent of each element, in place.</summary>
    public static Tensor atan_(Tensor input) => input.atan_();

    /// <summary>Each element rounded up.</summary>
    public static Tensor ceil(Tensor input) => input.ceil();

    /// <summary>Each element rounded up, in place.</summary>
    public static Tensor ceil_(Tensor input) => input.ceil_();

    /// <summary>The cosine of each element.</summary>
    public static Tensor cos(Tensor input) => input.cos();

    /// <summary>The cosine of each element, in place.</summary>
    public static Tensor cos_(Tensor input) => input.cos_();

    /// <summary>The hyperbolic cosine of each element.</summary>
    public static Tensor cosh(Tensor input) => input.cosh();

    /// <summary>The hyperbolic cosine of each element, in place.</summary>
    public static Tensor cosh_(Tensor input) => input.cosh_();

    /// <summary>The error function of each element.</summary>
    public static Tensor erf(Tensor input) => input.erf();

    /// <summary>The error function of each element, in place.</summary>
    public static Tensor erf_(Tensor input) => input.erf_();

    /// <summary>The inverse error function of each element.</summary>
    public static Tensor erfinv(Tensor input) => input.erfinv();

    /// <summary>The inverse error function of each element, in place.</summary>
    public static Tensor erfinv_(Tensor input) => input.erfinv_();

    /// <summary>The exponential of each element.</summary>
    public static Tensor exp(Tensor input) => input.exp();

    /// <summary>The exponential of each element, in place.</summary>
    public static Tensor exp_(Tensor input) => input.exp_();

    /// <summary>Two to the power of each element.</summary>
    public static Tensor exp2(Tensor input) => input.exp2();

    /// <summary>Two to the power of each element, in place.</summary>
    public static Tensor exp2_(Tensor input) => input.exp2_();

    /// <summary>The exponential of each element, less one, exact near zero.</summary>
    public static Tensor expm1(Tensor input) => input.expm1();

    /// <summary>The exponential of each element, less one, exact near zero, in place.</summary>
    public static Tensor expm1_(Tensor input) => input.expm1_();

    /// <summary>Each element rounded down.</summary>
    public static Tensor floor(Tensor input) => input.floor();

    /// <summary>Each element rounded down, in place.</summary>
    public static Tensor floor_(Tensor input) => input.floor_();

    /// <summary>The fraction of each element.</summary>
    public static Tensor frac(Tensor input) => input.frac();

    /// <summary>The fraction of each element, in place.</summary>
    public static Tensor frac_(Tensor input) => input.frac_();

    /// <summary>The natural logarithm of each element.</summary>
    public static Tensor log(Tensor input) => input.log();

    /// <summary>The natural logarithm of each element, in place.</summary>
    public static Tensor log_(Tensor input) => input.log_();

    /// <summary>The logarithm of each element to base 10.</summary>
    public static Tensor log10(Tensor input) => input.log10();

    /// <summary>The logarithm of each element to base 10, in place.</summary>
    public static Tensor log10_(Tensor input) => input.log10_();

    /// <summary>The natural logarithm of one plus each element, exact near zero.</summary>
    public static Tensor log1p(Tensor input) => input.log1p();

    /// <summary>The natural logarithm of one plus each element, exact near zero, in place.</summary>
    public static Tensor log1p_(Tensor input) => input.log1p_();

    /// <summary>The logarithm of each element to base 2.</summary>
    public static Tensor log2(Tensor input) => input.log2();

    /// <summary>The logarithm of each element to base 2, in place.</summary>
    public static Tensor log2_(Tensor input) => input.log2_();

    /// <summary>Each element with its sign turned.</summary>
    public static Tensor neg(Tensor input) => input.neg();

    /// <summary>Each element with its sign turned, in place.</summary>
    public static Tensor neg_(Tensor input) => input.neg_();

    /// <summary>One divided by each element.</summary>
    public static Tensor reciprocal(Tensor input) => input.reciprocal();

    /// <summary>One divided by each element, in place.</summary>
    public static Tensor reciprocal_(Tensor input) => input.reciprocal_();

    /// <summary>One divided by the square root of each element.</summary>
    public static Tensor rsqrt(Tensor input) => input.rsqrt();

    /// <summary>One divided by the square root of each element, in place.</summary>
    public static Tensor rsqrt_(Tensor input) => input.rsqrt_();

    /// <summary>The logistic function of each element, 0 to 1.</summary>
    public static Tensor sigmoid(Tensor input) => input.sigmoid();

    /// <summary>The logistic function of each element, 0 to 1, in place.</summary>
    public static Tensor sigmoid_(Tensor input) => input.sigmoid_();

    /// <summary>-1, 0 or 1 as each element is negative, zero or positive.</summary>
    public static Tensor sign(Tensor input) => input.sign();

    /// <summary>-1, 0 or 1 as each element is negative, zero or positive, in place.</summary>
    public static Tensor sign_(Tensor input) => input.sign_();

    /// <summary>The sine of each element.</summary>
    public static Tensor sin(Tensor input) => input.sin();

    /// <summary>The sine of each element, in place.</summary>
    public static Tensor sin_(Tensor input) => input.sin_();

    /// <summary>The hyperbolic sine of each element.</summary>
    public static Tensor sinh(Tensor input) => input.sinh();

    /// <summary>The hyperbolic sine of each element, in place.</summary>
    public static Tensor sinh_(Tensor input) => input.sinh_();

    /// <summary>The square root of each element.</summary>
    public static Tensor sqrt(Tensor input) => input.sqrt();

    /// <summary>The square root of each element, in place.</summary>
    public static Tensor sqrt_(Tensor input) => input.sqrt_();

    /// <summary>The square of each element.</summary>
    public static Tensor square(Tensor input) => input.square();

    /// <summary>The tangent of each element.</summary>
    public static Tensor tan(Tensor input) => input.tan();

    /// <summary>The tangent of each element, in place.</summary>
    public static Tensor tan_(Tensor input) => input.tan_();

    /// <summary>The hyperbolic tangent of each element, -1 to 1.</summary>
    public static Tensor tanh(Tensor input) => input.tanh();

    /// <summary>The hyperbolic tangent of each element, -1 to 1, in place.</summary>
    public static Tensor tanh_(Tensor input) => input.tanh_();

    /// <summary>Each element cut to an integer toward zero.</summary>
    public static Tensor trunc(Tensor input) => input.trunc();

    /// <summary>Each element cut to an integer toward zero, in place.</summary>
    public static Tensor trunc_(Tensor input) => input.trunc_();
}
