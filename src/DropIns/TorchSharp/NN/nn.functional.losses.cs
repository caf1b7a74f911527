using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>
            /// The cross entropy of logits <c>[batch, classes, ...]</c> and target classes <c>[batch, ...]</c> or probabilities.
            /// </summary>
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
                OfOneShape(input, target, (x, y) => Op.mse_loss.Call(x, y, (long)reduction));

            /// <summary>The absolute difference to the target.</summary>
            public static Tensor l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                Op.l1_loss.Call(input, target, (long)reduction);

            /// <summary>The absolute difference to the target, squared where it is below beta.</summary>
            public static Tensor smooth_l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean, double beta = 1) =>
                OfOneShape(input, target, (x, y) => Op.smooth_l1_loss.Call(x, y, (long)reduction, beta));

            /// <summary>Half the squared difference to the target, delta times the absolute one where it is above delta.</summary>
            public static Tensor huber_loss(Tensor input, Tensor target, double delta = 1, Reduction reduction = Reduction.Mean) =>
                OfOneShape(input, target, (x, y) => Op.huber_loss.Call(x, y, (long)reduction, delta));

            /// <summary>A loss of two tensors of one shape: of others libtorch gets the gradient wrong.</summary>
            private static Tensor OfOneShape(Tensor input, Tensor target, Func<Tensor, Tensor, Tensor> loss)
            {
                if (input.shape.SequenceEqual(target.shape)) return loss(input, target);
                using var scope = NewDisposeScope();
                var both = broadcast_tensors(input, target);
                return loss(both[0], both[1]).MoveToOuterDisposeScope();
            }

            /// <summary>The cross entropy of a probability and a target from 0 to 1.</summary>
            public static Tensor binary_cross_entropy(Tensor input, Tensor target, Tensor? weight = null,
                Reduction reduction = Reduction.Mean) =>
                Op.binary_cross_entropy.Call(input, target, weight, (long)reduction);

            /// <summary>The cross entropy of a logit and a target from 0 to 1, both of one shape.</summary>
            public static Tensor binary_cross_entropy_with_logits(Tensor input, Tensor target, Tensor? weight = null,
                Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) =>
                input.shape.SequenceEqual(target.shape) ? Op.binary_cross_entropy_with_logits.Call(input, target, weight, pos_weights, (long)reduction)
                    : throw new System.Runtime.InteropServices.ExternalException(
                        $"Target size ([{string.Join(", ", target.shape)}]) must be the same as input size ([{string.Join(", ", input.shape)}])");

            /// <summary>log(1 + exp(-target input)) for targets of -1 and 1.</summary>
            public static Tensor soft_margin_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                Op.soft_margin_loss.Call(input, target, (long)reduction);

            /// <summary>The Kullback-Leibler divergence of the target from the log-probabilities.</summary>
            public static Tensor kl_div(Tensor input, Tensor target, bool log_target = true, Reduction reduction = Reduction.Mean) =>
                Op.kl_div.Call(input, target, (long)reduction, log_target);

            /// <summary>A distance for targets of 1, what it lacks to a margin for targets of -1.</summary>
            public static Tensor hinge_embedding_loss(Tensor input, Tensor target, double margin = 0,
                Reduction reduction = Reduction.Mean) =>
                Op.hinge_embedding_loss.Call(input, target, margin, (long)reduction);

            /// <summary>The cosine of the angle between vectors along a dimension.</summary>
            public static Tensor cosine_similarity(Tensor x1, Tensor x2, long dim = 1, double eps = 1e-08) =>
                Op.cosine_similarity.Call(x1, x2, dim, eps);

            /// <summary>What the cosine of two vectors lacks to one for targets of 1, its excess over a margin for targets of -1.</summary>
            public static Tensor cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, double margin = 0,
                Reduction reduction = Reduction.Mean) =>
                Op.cosine_embedding_loss.Call(input1, input2, target, margin, (long)reduction);

            /// <summary>What the first lacks to be ahead of the second for targets of 1, the reverse for targets of -1.</summary>
            public static Tensor margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, double margin = 0,
                Reduction reduction = Reduction.Mean) =>
                Op.margin_ranking_loss.Call(input1, input2, target, margin, (long)reduction);

            /// <summary>By how much an anchor is farther from a like vector than from an unlike one, plus a margin.</summary>
            public static Tensor triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, double margin = 1, long p = 2,
                double eps = 1e-06, bool swap = false, Reduction reduction = Reduction.Mean) =>
                Op.triplet_margin_loss.Call(anchor, positive, negative, margin, p, eps, swap, (long)reduction);

            /// <summary>The negative log-likelihood of counts that follow a Poisson distribution.</summary>
            public static Tensor poisson_nll_loss(Tensor input, Tensor target, bool log_input = true, bool full = false, float eps = 1e-08f,
                Reduction reduction = Reduction.Mean) =>
                Op.poisson_nll_loss.Call(input, target, log_input, full, (double)eps, (long)reduction);

            /// <summary>The negative log-likelihood of targets that follow normal distributions of given means and variances.</summary>
            public static Tensor gaussian_nll_loss(Tensor input, Tensor target, Tensor variance, bool full = false, float eps = 1e-06f,
                Reduction reduction = Reduction.Mean)
            {
                using var scope = NewDisposeScope();
                // The bound on the variance takes no part in the gradient, as in PyTorch.
                var bounded = variance.clone();
                using (no_grad()) bounded.clamp_(min: eps);
                var losses = 0.5 * (bounded.log() + (input - target).square() / bounded);
                if (full) losses = losses + 0.5 * Math.Log(2 * Math.PI);
                return (reduction switch
                {
                    Reduction.Mean => losses.mean(),
                    Reduction.Sum => losses.sum(),
                    _ => losses,
                }).MoveToOuterDisposeScope();
            }

            /// <summary>The distance between vectors, in the p-norm.</summary>
            public static Tensor pairwise_distance(Tensor input1, Tensor input2, double p = 2, double eps = 1e-06, bool keepdim = false) =>
                Op.pairwise_distance.Call(input1, input2, p, eps, keepdim);
        }
    }
}
