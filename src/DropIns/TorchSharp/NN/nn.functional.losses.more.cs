using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>What sequences of labels cost whose places in time are not known (Graves et al. 2006).</summary>
            public static Tensor ctc_loss(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, long blank = 0,
                bool zero_infinity = false, Reduction reduction = Reduction.Mean) =>
                Op.ctc_loss_Tensor.Call(log_probs, targets, input_lengths, target_lengths, blank, (long)reduction, zero_infinity);

            /// <summary>What the scores of the classes named lack to be ahead of the others by one; a target row ends with -1.</summary>
            public static Tensor multi_label_margin_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                Op.multilabel_margin_loss.Call(input, target, (long)reduction);

            /// <summary>The mean over the classes of the cross entropy of a logit and a target of 0 or 1.</summary>
            public static Tensor multilabel_soft_margin_loss(Tensor input, Tensor target, Tensor? weight = null,
                Reduction reduction = Reduction.Mean)
            {
                using var scope = NewDisposeScope();
                var losses = -(target * input.log_sigmoid() + (1 - target) * (-input).log_sigmoid());
                if (weight is not null) losses = losses * weight;
                losses = losses.sum(-1) / input.size(-1);
                return (reduction switch
                {
                    Reduction.Mean => losses.mean(),
                    Reduction.Sum => losses.sum(),
                    _ => losses,
                }).MoveToOuterDisposeScope();
            }

            /// <summary>What the score of the right class lacks to be ahead of each other by a margin.</summary>
            public static Tensor multi_margin_loss(Tensor input, Tensor target, int p = 1, double margin = 1, Tensor? weight = null,
                Reduction reduction = Reduction.Mean) =>
                Op.multi_margin_loss.Call(input, target, (long)p, margin, weight, (long)reduction);

            /// <summary>
            /// By how much an anchor is farther from a like vector than from an unlike one, plus a margin, by a distance of one's own.
            /// </summary>
            public static Tensor triplet_margin_with_distance_loss(Tensor anchor, Tensor positive, Tensor negative,
                Func<Tensor, Tensor, Tensor>? distance = null, double margin = 1, bool swap = false, Reduction reduction = Reduction.Mean)
            {
                distance ??= (first, second) => pairwise_distance(first, second);
                using var scope = NewDisposeScope();
                Tensor near = distance(anchor, positive), far = distance(anchor, negative);
                if (swap) far = far.minimum(distance(positive, negative));
                var losses = (near - far + margin).clamp_min(0);
                return (reduction switch
                {
                    Reduction.Mean => losses.mean(),
                    Reduction.Sum => losses.sum(),
                    _ => losses,
                }).MoveToOuterDisposeScope();
            }
        }
    }
}
