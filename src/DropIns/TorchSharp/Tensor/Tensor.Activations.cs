using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Each element, times the slope where it is negative.</summary>
        public Tensor leaky_relu(Scalar negative_slope) => Op.leaky_relu.Call(this, negative_slope);

        /// <summary>Each element, times the slope where it is negative, in place.</summary>
        public Tensor leaky_relu_(Scalar negative_slope) => Op.leaky_relu_.Update(this, negative_slope);

        /// <summary>Each element, alpha times its exponential less one where it is negative.</summary>
        public Tensor elu(double alpha = 1) => Op.elu.Call(this, alpha);

        /// <summary>
        /// Scale times each element, or alpha times the exponential of input_scale times it less one where it is negative.
        /// </summary>
        public Tensor elu(Scalar alpha, Scalar scale, Scalar input_scale) => Op.elu.Call(this, alpha, scale, input_scale);

        /// <summary>Each element, alpha times its exponential less one where it is negative, in place.</summary>
        public Tensor elu_(double alpha = 1) => Op.elu_.Update(this, alpha);

        /// <summary>
        /// Scale times each element, or alpha times the exponential of input_scale times it less one where it is negative, in place.
        /// </summary>
        public Tensor elu_(Scalar alpha, Scalar scale, Scalar input_scale) => Op.elu_.Update(this, alpha, scale, input_scale);

        /// <summary>Each element times the normal distribution function of it.</summary>
        public Tensor gelu() => Op.gelu.Call(this);

        /// <summary>Each element, its exponential less one where it is negative, smooth.</summary>
        public Tensor celu() => Op.celu.Call(this);

        /// <summary>Each element, moved into the range.</summary>
        public Tensor hardtanh(Scalar min, Scalar max) => Op.hardtanh.Call(this, min, max);

        /// <summary>Each element, moved into the range from 0 to 6.</summary>
        public Tensor relu6() => Op.relu6.Call(this);

        /// <summary>The self-normalizing exponential linear unit of each element.</summary>
        public Tensor selu() => Op.selu.Call(this);

        /// <summary>A piecewise form of each element times its logistic function.</summary>
        public Tensor hardswish() => Op.hardswish.Call(this);

        /// <summary>A piecewise linear form of the logistic function.</summary>
        public Tensor hardsigmoid() => Op.hardsigmoid.Call(this);

        /// <summary>The logarithm of the logistic function of each element.</summary>
        public Tensor log_sigmoid() => Op.log_sigmoid.Call(this);

        /// <summary>Each element, times a trained slope where it is negative.</summary>
        public Tensor prelu(Tensor target) => Op.prelu.Call(this, target);

        /// <summary>The first half times the logistic function of the second half.</summary>
        public Tensor glu(long dim = -1) => Op.glu.Call(this, dim);

        /// <summary>Each element times its logistic function.</summary>
        public Tensor silu() => Op.silu.Call(this);

        /// <summary>Each element times its logistic function, in place.</summary>
        public Tensor silu_() => Op.silu_.Update(this);

        /// <summary>Exponentials that sum to one along a dimension.</summary>
        public Tensor softmax(long dim, ScalarType? dtype = null) => Op.softmax_int.Call(this, dim, dtype);

        /// <summary>The logarithms of the softmax along a dimension.</summary>
        public Tensor log_softmax(long dim, ScalarType? dtype = null) => Op.log_softmax_int.Call(this, dim, dtype);
    }
}
