using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearningClinic.Deeper;

/// <summary>Batch normalization as its four equations say (Ioffe and Szegedy 2015, algorithm 1), with running averages for evaluation (notebook 3, "BatchNorm").</summary>
public sealed class BatchNormalization : nn.Module<Tensor, Tensor>
{
    private const double Epsilon = 1e-5;
    private const double Momentum = 0.1;

    // Named as the library's, so that each can load the other's state.
    private readonly Parameter weight;
    private readonly Parameter bias;
    private readonly Tensor running_mean;
    private readonly Tensor running_var;

    /// <summary>Starts with γ = 1, β = 0, running mean 0 and running variance 1.</summary>
    /// <param name="features">The number of features, each of which is normalized by itself.</param>
    public BatchNormalization(long features) : base(nameof(BatchNormalization))
    {
        weight = nn.Parameter(ones(features));
        bias = nn.Parameter(zeros(features));
        running_mean = zeros(features);
        running_var = ones(features);
        RegisterComponents();
    }

    /// <summary>Normalizes by the batch's own statistics in training, by the running ones in evaluation.</summary>
    /// <param name="input">The examples, <c>[examples, features]</c>; two or more in training.</param>
    /// <exception cref="ArgumentException">A single example is to be normalized in training.</exception>
    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();
        if (!training) return Normalize(input, running_mean, running_var).MoveToOuterDisposeScope();
        var examples = input.shape[0];
        if (examples < 2) throw new ArgumentException("One example has no variance: give a batch of two or more, or call eval() first.", nameof(input));
        var batchMean = input.mean([0]);
        var batchVariance = (input - batchMean).pow(2).mean([0]);
        using (no_grad())
        {
            running_mean.mul_(1 - Momentum).add_(batchMean * Momentum);
            // The running average takes the unbiased estimate, as the library does.
            running_var.mul_(1 - Momentum).add_(batchVariance * (Momentum * examples / (examples - 1)));
        }
        return Normalize(input, batchMean, batchVariance).MoveToOuterDisposeScope();
    }

    private Tensor Normalize(Tensor input, Tensor center, Tensor spread) => weight * ((input - center) / (spread + Epsilon).sqrt()) + bias;
}
