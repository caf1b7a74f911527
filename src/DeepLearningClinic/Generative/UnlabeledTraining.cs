using System.Diagnostics;
using DeepLearningClinic.Training;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearningClinic.Generative;

/// <summary>The training loop for examples without labels: the loss is computed from the examples alone (notebook 6, every section but the one on two networks).</summary>
public static class UnlabeledTraining
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(300);

    /// <summary>Trains in place with AdamW and a learning rate that falls to 0 along half a cosine; returns the mean loss of every epoch.</summary>
    /// <param name="parameters">What is learned, of one network or of several.</param>
    /// <param name="examples">The examples, <c>[examples, …]</c>.</param>
    /// <param name="loss">The mean loss of a batch of examples.</param>
    /// <param name="epochs">How often every example is shown.</param>
    /// <param name="learningRate">The first learning rate.</param>
    /// <param name="batchSize">Examples a step; the last batch of an epoch may be smaller.</param>
    /// <param name="weightDecay">How strongly every weight is shrunk in proportion to its size; 0 for not at all.</param>
    /// <param name="seed">Decides the order of the examples.</param>
    /// <param name="progress">Told the losses of all epochs so far, a few times a second and at the end; or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no example, no epoch, or no example in a batch.</exception>
    /// <exception cref="ArithmeticException">The loss is no longer a finite number.</exception>
    public static double[] Fit(
        IEnumerable<Parameter> parameters, Tensor examples, Func<Tensor, Tensor> loss, int epochs, double learningRate, int batchSize = 64,
        double weightDecay = 0, int seed = 0, Action<double[]>? progress = null)
    {
        var count = examples.shape[0];
        using var optimizer = optim.AdamW(parameters, learningRate, weight_decay: weightDecay);
        var scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizer, Trainer.Steps(count, epochs, batchSize));
        var (losses, shownAt) = (new List<double>(), Stopwatch.GetTimestamp());
        foreach (var epochLoss in Trainer.Epochs(
            optimizer, count, rows => loss(examples.index_select(0, rows)), epochs, batchSize, seed, afterStep: () => scheduler.step()))
        {
            losses.Add(epochLoss);
            if (progress is null || (losses.Count < epochs && Stopwatch.GetElapsedTime(shownAt) < s_pause)) continue;
            progress([.. losses]);
            shownAt = Stopwatch.GetTimestamp();
        }
        return [.. losses];
    }
}
