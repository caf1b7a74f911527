using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Recurrent;

/// <summary>The training loop for sequences that are drawn anew at every step (notebook 5, "Dynamic data" and "Tricky to train").</summary>
public static class SequenceTraining
{
    /// <summary>Trains a network in place and notes loss and gradient of every step; ends early where the loss is no longer finite.</summary>
    /// <param name="model">The network.</param>
    /// <param name="optimizer">Holds the network's parameters.</param>
    /// <param name="loss">Draws a batch and returns the network's mean loss on it.</param>
    /// <param name="steps">The most steps made.</param>
    /// <param name="clipNorm">A longer gradient is cut to this length (Pascanu, Mikolov and Bengio 2013); null leaves it as it is.</param>
    /// <param name="stopBelow">Ends when the loss, averaged over about the last five steps, falls below this.</param>
    /// <param name="progress">Called with every step, or null.</param>
    public static IReadOnlyList<TrainingStep> Fit(
        nn.Module model, optim.Optimizer optimizer, Func<Tensor> loss, int steps, double? clipNorm = null, double stopBelow = 0,
        Action<TrainingStep>? progress = null)
    {
        var parameters = model.parameters().ToList();
        var made = new List<TrainingStep>();
        var running = double.NaN;
        while (made.Count < steps && !(running < stopBelow))
        {
            var length = 0.0;
            var batchLoss = Trainer.Step(optimizer, loss, beforeStep: () => length = clipNorm is { } norm ? nn.utils.clip_grad_norm_(parameters, norm)
                : Math.Sqrt(parameters.Sum(parameter => parameter.grad!.@double().pow(2).sum().ToDouble())));
            made.Add(new(made.Count + 1, batchLoss, length));
            progress?.Invoke(made[^1]);
            if (!double.IsFinite(batchLoss)) break;
            running = made.Count == 1 ? batchLoss : 0.8 * running + 0.2 * batchLoss;
        }
        return made;
    }
}
