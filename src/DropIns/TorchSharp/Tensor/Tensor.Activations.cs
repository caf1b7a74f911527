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
        public Tensor elu(Scalar alpha) => Op.elu.Call(this, alpha);

        /// <summary>Each element, alpha times its exponential less one where it is negative, in place.</summary>
        public Tensor elu_(Scalar alpha) => Op.elu_.Update(this, alpha);

        /// <summary>Each element times the normal distribution function of it.</summary>
        public Tensor gelu() => Op.gelu.Call(this);

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
