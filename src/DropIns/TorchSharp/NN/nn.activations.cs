using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        private const double OneEighth = 0.125, OneThird = 1.0 / 3;

        /// <summary>Each element, its scaled exponential less one where it is negative, smooth.</summary>
        public static CELU CELU(double alpha = 1, bool inplace = false) => new(alpha, inplace);

        /// <summary>Each element, zero where it is near zero.</summary>
        public static Hardshrink Hardshrink(double lambda = 0.5) => new(lambda);

        /// <summary>Each element, nearer to zero by lambda and zero where it is nearer than that.</summary>
        public static Softshrink Softshrink(double lambda = 0.5) => new(lambda);

        /// <summary>A piecewise linear form of the logistic function.</summary>
        public static Hardsigmoid Hardsigmoid(bool inplace = false) => new(inplace);

        /// <summary>A piecewise form of each element times its logistic function.</summary>
        public static Hardswish Hardswish(bool inplace = false) => new(inplace);

        /// <summary>Each element, moved into a range.</summary>
        public static Hardtanh Hardtanh(double min_val = -1, double max_val = 1, bool inplace = false) => new(min_val, max_val, inplace);

        /// <summary>Each element, moved into the range from 0 to 6.</summary>
        public static ReLU6 ReLU6(bool inplace = false) => new(inplace);

        /// <summary>The self-normalizing exponential linear unit (Klambauer et al. 2017).</summary>
        public static SELU SELU(bool inplace = false) => new(inplace);

        /// <summary>The first half times the logistic function of the second half (Dauphin et al. 2017).</summary>
        public static GLU GLU(long dim = -1) => new(dim);

        /// <summary>The logarithm of the logistic function of each element.</summary>
        public static LogSigmoid LogSigmoid() => new();

        /// <summary>Exponentials of the negated elements that sum to one along a dimension.</summary>
        public static Softmin Softmin(long dim) => new(dim);

        /// <summary>Each element, replaced where it is not above a threshold.</summary>
        public static Threshold Threshold(double threshold, double value, bool inplace = false) => new(threshold, value, inplace);

        /// <summary>Each element times the hyperbolic tangent of its softplus.</summary>
        public static Mish Mish() => new(false);

        /// <summary>Each element times the hyperbolic tangent of its softplus.</summary>
        public static Mish Mish(bool inplace) => new(inplace);

        /// <summary>Each element divided by one more than its absolute value.</summary>
        public static Softsign Softsign() => new(false);

        /// <summary>Each element divided by one more than its absolute value.</summary>
        public static Softsign Softsign(bool inplace) => new(inplace);

        /// <summary>Each element less its hyperbolic tangent.</summary>
        public static Tanhshrink Tanhshrink() => new(false);

        /// <summary>Each element less its hyperbolic tangent.</summary>
        public static Tanhshrink Tanhshrink(bool inplace = false) => new(inplace);

        /// <summary>Exponentials of the channels that sum to one at each place of <c>[batch, channels, height, width]</c>.</summary>
        public static Softmax2d Softmax2d() => new();

        /// <summary>In training, each element times a random slope where it is negative; else times the middle slope.</summary>
        public static RReLU RReLU(double lower = OneEighth, double upper = OneThird, bool inplace = false) => new(lower, upper, inplace);

        /// <summary>Each element, times a trained slope where it is negative.</summary>
        public static PReLU PReLU(long num_parameters, double init = 0.25, Device? device = null, ScalarType? dtype = null) =>
            new(num_parameters, init, device, dtype);
    }
}
