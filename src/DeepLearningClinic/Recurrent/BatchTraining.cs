using DeepLearningClinic.Training;
using static TorchSharp.torch;

namespace DeepLearningClinic.Recurrent;

/// <summary>Trains on stored examples, in random order, by AdamW with clipped gradients and a learning rate that rises and falls (notebook 5, "Forecasting a real series").</summary>
public static class BatchTraining
{
    /// <summary>Trains a model in place, leaves it in evaluation mode, and returns the mean loss of each epoch.</summary>
    /// <param name="model">The network.</param>
    /// <param name="count">The number of examples.</param>
    /// <param name="loss">The mean loss over the examples named by an int64 tensor of row numbers.</param>
    /// <param name="epochs">How often every example is shown.</param>
    /// <param name="batchSize">Examples a step; the last batch of an epoch may be smaller.</param>
    /// <param name="learningRate">The highest learning rate, reached after a tenth of the steps (Smith and Topin 2019).</param>
    /// <param name="weightDecay">AdamW's decoupled weight decay.</param>
    /// <param name="seed">Decides the order of the examples.</param>
    /// <param name="progress">Told the epochs' losses so far after each epoch, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no example, no epoch, or no example in a batch.</exception>
    /// <exception cref="ArithmeticException">The loss is no longer a finite number.</exception>
    public static double[] Fit(
        nn.Module model, int count, Func<Tensor, Tensor> loss, int epochs, int batchSize = 64, double learningRate = 1e-2,
        double weightDecay = 0.01, int seed = 0, Action<double[]>? progress = null)
    {
        using var optimizer = optim.AdamW(model.parameters(), learningRate, weight_decay: weightDecay);
        var schedule = optim.lr_scheduler.OneCycleLR(optimizer, learningRate, Trainer.Steps(count, epochs, batchSize) + 1, pct_start: 0.1);
        var losses = new List<double>();
        model.train();
        foreach (var epochLoss in Trainer.Epochs(optimizer, count, loss, epochs, batchSize, seed, BeforeStep))
        {
            losses.Add(epochLoss);
            progress?.Invoke([.. losses]);
        }
        model.eval();
        return [.. losses];

        void BeforeStep()
        {
            nn.utils.clip_grad_norm_(model.parameters(), 1);
            schedule.step();
        }
    }
}
