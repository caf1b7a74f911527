using System.Runtime.InteropServices;
using TorchSharp.Modules;
using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Layers and losses as functions.</summary>
        public static partial class functional
        {
            /// <summary>Each element, zero where it is negative.</summary>
            public static Tensor relu(Tensor x, bool inplace = false) => inplace ? x.relu_().alias() : x.relu();

            /// <summary>Each element, times a slope where it is negative.</summary>
            public static Tensor leaky_relu(Tensor input, double negative_slope = 0.01, bool inplace = false) =>
                inplace ? input.leaky_relu_(negative_slope).alias() : input.leaky_relu(negative_slope);

            /// <summary>Each element times the normal distribution function of it.</summary>
            public static Tensor gelu(Tensor x) => x.gelu();

            /// <summary>Each element times the normal distribution function of it.</summary>
            public static Tensor gelu(Tensor x, bool inplace) => gelu(x, Modules.GELU.Approximate.none, inplace);

            /// <summary>Each element times the normal distribution function of it.</summary>
            public static Tensor gelu(Tensor x, Modules.GELU.Approximate approximate, bool inplace = false) =>
                inplace ? Op.gelu_.Update(x, approximate.ToString()).alias() : Op.gelu.Call(x, approximate.ToString());

            /// <summary>Each element, alpha times its exponential less one where it is negative.</summary>
            public static Tensor elu(Tensor x, double alpha, bool inplace = false) => inplace ? x.elu_(alpha).alias() : x.elu(alpha);

            /// <summary>Each element times its logistic function.</summary>
            public static Tensor silu(Tensor x, bool inplace = false) => inplace ? x.silu_().alias() : x.silu();

            /// <summary>Each element times the hyperbolic tangent of its softplus.</summary>
            public static Tensor mish(Tensor x, bool inplace = false) => inplace ? Op.mish_.Update(x).alias() : Op.mish.Call(x);

            /// <summary>The logistic function of each element, 0 to 1.</summary>
            public static Tensor sigmoid(Tensor x) => x.sigmoid();

            /// <summary>The logistic function of each element, 0 to 1.</summary>
            public static Tensor sigmoid(Tensor x, bool inplace) => inplace ? x.sigmoid_().alias() : x.sigmoid();

            /// <summary>The hyperbolic tangent of each element, -1 to 1.</summary>
            public static Tensor tanh(Tensor x, bool inplace = false) => inplace ? x.tanh_().alias() : x.tanh();

            /// <summary>Exponentials that sum to one along a dimension.</summary>
            public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => input.softmax(dim, dtype);

            /// <summary>The logarithms of the softmax along a dimension.</summary>
            public static Tensor log_softmax(Tensor x, long dim) => x.log_softmax(dim);

            /// <summary>A smooth rectifier: log(1 + exp(beta x)) / beta.</summary>
            public static Tensor softplus(Tensor x, double beta = 1, double threshold = 20) => Op.softplus.Call(x, beta, threshold);

            /// <summary>Each input vector times the transposed weights <c>[out, in]</c>, plus the bias.</summary>
            public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null) => Op.linear.Call(input, weights, bias);

            /// <summary>In training, sets elements to zero with probability p and scales the others up.</summary>
            public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                inplace ? Op.dropout_.Update(input, p, training).alias() : Op.dropout.Call(input, p, training);

            /// <summary>Gives each channel mean 0 and variance 1, over the batch in training, by the running statistics else.</summary>
            public static Tensor batch_norm(Tensor input, Tensor? running_mean, Tensor? running_var, Tensor? weight = null,
                Tensor? bias = null,
                bool training = false, double momentum = 0.1, double eps = 1e-05)
            {
                if (training && input.ndim > 1 && input.numel() == input.size(1))
                    throw new ExternalException($"Expected more than 1 value per channel when training, got input size [{string.Join(", ", input.shape)}]");
                return Op.batch_norm.Call(input, weight, bias, running_mean, running_var, training, momentum, eps, false);
            }

            /// <summary>A vector for each class, one at its position; as many classes as the largest says where -1.</summary>
            public static Tensor one_hot(Tensor x, long num_classes = -1) => Op.one_hot.Call(x, num_classes);

            /// <summary>The vectors along a dimension, divided by their p-norm.</summary>
            public static Tensor normalize(Tensor input, double p = 2, long dim = 1, double eps = 1e-12)
            {
                using var norm = Op.norm_ScalarOpt_dim.Call(input, p, new[] { dim }, true);
                using var bounded = norm.clamp_min(eps);
                return input.div(bounded);
            }
        }
    }
}
