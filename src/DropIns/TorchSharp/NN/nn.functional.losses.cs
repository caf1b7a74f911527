using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>The cross entropy of logits <c>[batch, classes, ...]</c> and target classes <c>[batch, ...]</c> or probabilities.</summary>
            /// <param name="input">The logits.</param>
            /// <param name="target">Class numbers (int64), or probabilities shaped like the logits.</param>
            /// <param name="weight">How much each class counts.</param>
            /// <param name="ignore_index">A class number that doesn't count.</param>
            /// <param name="reduction">How the losses become one.</param>
            /// <param name="label_smoothing">The part of the target's probability that is spread over all classes.</param>
            public static Tensor cross_entropy(Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100,
                Reduction reduction = Reduction.Mean, double label_smoothing = 0) =>
                Op.cross_entropy_loss.Call(input, target, weight, (long)reduction, ignore_index, label_smoothing);

            /// <summary>The negative log-likelihood of the target class, given log-probabilities <c>[batch, classes, ...]</c>.</summary>
            public static Tensor nll_loss(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                Op.nll_loss_nd.Call(input, target, weight, (long)reduction);

            /// <summary>The squared difference to the target.</summary>
            public static Tensor mse_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                Op.mse_loss.Call(input, target, (long)reduction);

            /// <summary>The absolute difference to the target.</summary>
            public static Tensor l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                Op.l1_loss.Call(input, target, (long)reduction);

            /// <summary>The absolute difference to the target, squared where it is below beta.</summary>
            public static Tensor smooth_l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean, double beta = 1) =>
                Op.smooth_l1_loss.Call(input, target, (long)reduction, beta);

            /// <summary>Half the squared difference to the target, delta times the absolute one where it is above delta.</summary>
            public static Tensor huber_loss(Tensor input, Tensor target, double delta = 1, Reduction reduction = Reduction.Mean) =>
                Op.huber_loss.Call(input, target, (long)reduction, delta);

            /// <summary>The cross entropy of a probability and a target from 0 to 1.</summary>
            public static Tensor binary_cross_entropy(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                Op.binary_cross_entropy.Call(input, target, weight, (long)reduction);

            /// <summary>The cross entropy of a logit and a target from 0 to 1.</summary>
            public static Tensor binary_cross_entropy_with_logits(Tensor input, Tensor target, Tensor? weight = null,
                Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) =>
                Op.binary_cross_entropy_with_logits.Call(input, target, weight, pos_weights, (long)reduction);

            /// <summary>log(1 + exp(-target input)) for targets of -1 and 1.</summary>
            public static Tensor soft_margin_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                Op.soft_margin_loss.Call(input, target, (long)reduction);

            /// <summary>The Kullback-Leibler divergence of the target from the log-probabilities.</summary>
            public static Tensor kl_div(Tensor input, Tensor target, bool log_target = true, Reduction reduction = Reduction.Mean) =>
                Op.kl_div.Call(input, target, (long)reduction, log_target);

            /// <summary>A distance for targets of 1, what it lacks to a margin for targets of -1.</summary>
            public static Tensor hinge_embedding_loss(Tensor input, Tensor target, double margin = 0, Reduction reduction = Reduction.Mean) =>
                Op.hinge_embedding_loss.Call(input, target, margin, (long)reduction);

            /// <summary>The cosine of the angle between vectors along a dimension.</summary>
            public static Tensor cosine_similarity(Tensor x1, Tensor x2, long dim = 1, double eps = 1e-08) =>
                Op.cosine_similarity.Call(x1, x2, dim, eps);
        }
    }
}
