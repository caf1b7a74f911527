using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>How the losses of the elements become one.</summary>
        public enum Reduction : long
        {
            /// <summary>They stay as they are.</summary>
            None,
            /// <summary>Their mean.</summary>
            Mean,
            /// <summary>Their sum.</summary>
            Sum,
        }

        /// <summary>
        /// The cross entropy of logits <c>[batch, classes, ...]</c> and target classes <c>[batch, ...]</c> or probabilities.
        /// </summary>
        public static CrossEntropyLoss CrossEntropyLoss(Tensor? weight = null, long? ignore_index = null,
            Reduction reduction = Reduction.Mean) =>
            new(weight, ignore_index, reduction);

        /// <summary>The cross entropy of a logit and a target from 0 to 1.</summary>
        public static BCEWithLogitsLoss BCEWithLogitsLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean,
            Tensor? pos_weights = null) =>
            new(weight, reduction, pos_weights);

        /// <summary>The squared difference to the target.</summary>
        public static MSELoss MSELoss(Reduction reduction = Reduction.Mean) => new(reduction);

        /// <summary>The absolute difference to the target.</summary>
        public static L1Loss L1Loss(Reduction reduction = Reduction.Mean) => new(reduction);

        /// <summary>The absolute difference to the target, squared where it is below beta.</summary>
        public static SmoothL1Loss SmoothL1Loss(Reduction reduction = Reduction.Mean, double beta = 1) => new(reduction, beta);

        /// <summary>Half the squared difference to the target, delta times the absolute one where it is above delta.</summary>
        public static HuberLoss HuberLoss(double delta = 1, Reduction reduction = Reduction.Mean) => new(delta, reduction);

        /// <summary>The cross entropy of a probability and a target from 0 to 1.</summary>
        public static BCELoss BCELoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => new(weight, reduction);

        /// <summary>The negative log-likelihood of the target class.</summary>
        public static NLLLoss NLLLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => new(weight, reduction);

        /// <summary>log(1 + exp(-target input)) for targets of -1 and 1.</summary>
        public static SoftMarginLoss SoftMarginLoss(Reduction reduction = Reduction.Mean) => new(reduction);

        /// <summary>The Kullback-Leibler divergence of the target from the log-probabilities.</summary>
        public static KLDivLoss KLDivLoss(bool log_target = true, Reduction reduction = Reduction.Mean) => new(log_target, reduction);

        /// <summary>A distance for targets of 1, what it lacks to a margin for targets of -1.</summary>
        public static HingeEmbeddingLoss HingeEmbeddingLoss(double margin = 1, Reduction reduction = Reduction.Mean) =>
            new(margin, reduction);

        /// <summary>What the cosine of two vectors lacks to one for targets of 1, its excess over a margin for targets of -1.</summary>
        public static CosineEmbeddingLoss CosineEmbeddingLoss(double margin = 0, Reduction reduction = Reduction.Mean) =>
            new(margin, reduction);

        /// <summary>What the first lacks to be ahead of the second for targets of 1, the reverse for targets of -1.</summary>
        public static MarginRankingLoss MarginRankingLoss(double margin = 0, Reduction reduction = Reduction.Mean) =>
            new(margin, reduction);

        /// <summary>By how much an anchor is farther from a like vector than from an unlike one, plus a margin.</summary>
        public static TripletMarginLoss TripletMarginLoss(double margin = 1, long p = 2, double eps = 1e-06, bool swap = false,
            Reduction reduction = Reduction.Mean) => new(margin, p, eps, swap, reduction);

        /// <summary>The negative log-likelihood of counts that follow a Poisson distribution.</summary>
        public static PoissonNLLLoss PoissonNLLLoss(bool log_input = true, bool full = false, float eps = 1e-08f,
            Reduction reduction = Reduction.Mean) =>
            new(log_input, full, eps, reduction);

        /// <summary>The negative log-likelihood of targets that follow normal distributions of given means and variances.</summary>
        public static GaussianNLLLoss GaussianNLLLoss(bool full = false, float eps = 1e-08f, Reduction reduction = Reduction.Mean) =>
            new(full, eps, reduction);
    }
}
