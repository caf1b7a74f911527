using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Each element, its scaled exponential less one where it is negative, smooth.</summary>
            public static Tensor celu(Tensor x, double alpha, bool inplace = false) =>
                inplace ? Op.celu_.Update(x, alpha).alias() : Op.celu.Call(x, alpha);

            /// <summary>Each element, zero where it is near zero.</summary>
            public static Tensor hardshrink(Tensor x, double lambda = 0.5) => Op.hardshrink.Call(x, lambda);

            /// <summary>Each element, nearer to zero by lambda and zero where it is nearer than that.</summary>
            public static Tensor softshrink(Tensor x, double lambda = 0.5) => Op.softshrink.Call(x, lambda);

            /// <summary>A piecewise linear form of the logistic function.</summary>
            public static Tensor hardsigmoid(Tensor input, bool inplace = false) =>
                inplace ? Op.hardsigmoid_.Update(input).alias() : Op.hardsigmoid.Call(input);

            /// <summary>A piecewise form of each element times its logistic function.</summary>
            public static Tensor hardswish(Tensor input, bool inplace = false) =>
                inplace ? Op.hardswish_.Update(input).alias() : Op.hardswish.Call(input);

            /// <summary>Each element, moved into a range.</summary>
            public static Tensor hardtanh(Tensor x, double min_val = -1, double max_val = 1, bool inplace = false) =>
                inplace ? Op.hardtanh_.Update(x, min_val, max_val).alias() : Op.hardtanh.Call(x, min_val, max_val);

            /// <summary>Each element, moved into the range from 0 to 6.</summary>
            public static Tensor relu6(Tensor x, bool inplace = false) => inplace ? Op.relu6_.Update(x).alias() : Op.relu6.Call(x);

            /// <summary>The self-normalizing exponential linear unit (Klambauer et al. 2017).</summary>
            public static Tensor selu(Tensor x, bool inplace = false) => inplace ? Op.selu_.Update(x).alias() : Op.selu.Call(x);

            /// <summary>The first half times the logistic function of the second half (Dauphin et al. 2017).</summary>
            public static Tensor glu(Tensor input, long dim = -1) => input.glu(dim);

            /// <summary>The logarithm of the logistic function of each element.</summary>
            public static Tensor logsigmoid(Tensor x) => x.log_sigmoid();

            /// <summary>Exponentials of the negated elements that sum to one along a dimension.</summary>
            public static Tensor softmin(Tensor x, long dim)
            {
                using var negative = -x;
                return negative.softmax(dim);
            }

            /// <summary>Each element, replaced where it is not above a threshold.</summary>
            public static Tensor threshold(Tensor x, double threshold, double value, bool inplace = false) =>
                inplace ? Op.threshold_.Update(x, threshold, value).alias() : Op.threshold.Call(x, threshold, value);

            /// <summary>Each element divided by one more than its absolute value.</summary>
            public static Tensor softsign(Tensor x, bool inplace = false)
            {
                using var scope = NewDisposeScope();
                var size = x.abs().add_(1);
                return inplace ? x.div_(size).alias().MoveToOuterDisposeScope() : (x / size).MoveToOuterDisposeScope();
            }

            /// <summary>Each element less its hyperbolic tangent.</summary>
            public static Tensor tanhshrink(Tensor x, bool inplace = false)
            {
                using var curve = x.tanh();
                return inplace ? x.sub_(curve).alias() : x - curve;
            }

            /// <summary>Exponentials of the channels that sum to one at each place of <c>[batch, channels, height, width]</c>.</summary>
            public static Tensor softmax2d(Tensor x) =>
                x.ndim is 3 or 4 ? x.softmax(-3) : throw new ArgumentException($"Softmax2d expected 3 or 4 dimensions, got {x.ndim}",
                    nameof(x));

            /// <summary>Each element, times the middle of two slopes where it is negative.</summary>
            public static Tensor rrelu(Tensor x, double lower = OneEighth, double upper = OneThird, bool inplace = false) =>
                inplace ? Op.rrelu_.Update(x, lower, upper).alias() : Op.rrelu.Call(x, lower, upper);

            /// <summary>Each element, times a trained slope where it is negative.</summary>
            public static Tensor prelu(Tensor input, Tensor weight) => input.prelu(weight);

            /// <summary>
            /// In training, sets whole rows of <c>[batch, channels, length]</c> to zero with probability p and scales the others
            /// up; the batch may be left out.
            /// </summary>
            public static Tensor dropout1d(Tensor input, double p = 0.5, bool training = true, bool inplace = false)
            {
                if (input.ndim != 2) return dropout2d(input, p, training, inplace);
                using var batch = inplace ? input.unsqueeze_(0).alias() : input.unsqueeze(0);
                using var dropped = dropout2d(batch, p, training, inplace);
                return inplace ? input.squeeze_(0).alias() : dropped.squeeze(0);
            }

            /// <summary>
            /// In training, sets whole images of <c>[batch, channels, height, width]</c> to zero with probability p and scales
            /// the others up.
            /// </summary>
            public static Tensor dropout2d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                inplace ? Op.feature_dropout_.Update(input, p, training).alias() : Op.feature_dropout.Call(input, p, training);

            /// <summary>
            /// In training, sets whole volumes of <c>[batch, channels, depth, height, width]</c> to zero with probability p and
            /// scales the others up; the batch may be left out.
            /// </summary>
            public static Tensor dropout3d(Tensor input, double p = 0.5, bool training = true, bool inplace = false)
            {
                if (input.ndim != 4) return dropout2d(input, p, training, inplace);
                using var batch = inplace ? input.unsqueeze_(0).alias() : input.unsqueeze(0);
                using var dropped = dropout2d(batch, p, training, inplace);
                return inplace ? input.squeeze_(0).alias() : dropped.squeeze(0);
            }

            /// <summary>
            /// In training, sets elements at random to the least value of a self-normalizing network,
            /// and scales and shifts the others (Klambauer et al. 2017).
            /// </summary>
            public static Tensor alpha_dropout(Tensor input, double p = 0.5, bool training = false, bool inplace = false) =>
                inplace ? Op.alpha_dropout_.Update(input, p, training).alias() : Op.alpha_dropout.Call(input, p, training);

            /// <summary>
            /// In training, sets channels at random to the least value of a self-normalizing network,
            /// and scales and shifts the others (Klambauer et al. 2017).
            /// </summary>
            public static Tensor feature_alpha_dropout(Tensor input, double p = 0.5, bool training = false, bool inplace = false) =>
                inplace ? Op.feature_alpha_dropout_.Update(input, p, training).alias() : Op.feature_alpha_dropout.Call(input, p, training);
        }
    }
}
