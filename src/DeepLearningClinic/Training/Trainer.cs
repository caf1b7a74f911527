using System.Diagnostics;
using DeepLearningClinic.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Training;

/// <summary>The training loop: forward, loss, backward, step, one mini-batch after another (notebook 2, "The spam network").</summary>
public static class Trainer
{
    /// <summary>Trains a model in place and reports every epoch.</summary>
    /// <param name="model">Maps inputs to logits.</param>
    /// <param name="trainSet">The examples to learn from.</param>
    /// <param name="optimizer">Holds the model's parameters.</param>
    /// <param name="loss">The mean loss of logits against targets.</param>
    /// <param name="epochs">How often every example is shown.</param>
    /// <param name="batchSize">Examples a step; the last batch of an epoch may be smaller.</param>
    /// <param name="seed">Decides the order of the examples.</param>
    /// <param name="validation">Examples held out, measured after every epoch, or null.</param>
    /// <param name="scheduler">Changes the learning rate; stepped after every batch, or null.</param>
    /// <param name="progress">Told every epoch's figures, or null.</param>
    /// <param name="patience">Stops after this many epochs without a lower validation loss and brings the best weights back; null trains to the end.</param>
    /// <param name="afterStep">Called after every step of the optimizer, such as to shrink weights; or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no epoch, no example in a batch, or no patience.</exception>
    /// <exception cref="ArgumentException">There is patience but no validation.</exception>
    /// <exception cref="ArithmeticException">The loss is no longer a finite number.</exception>
    public static History Fit(
        nn.Module<Tensor, Tensor> model, TensorSet trainSet, optim.Optimizer optimizer, Func<Tensor, Tensor, Tensor> loss,
        int epochs, int batchSize = 32, int seed = 0, TensorSet? validation = null,
        optim.lr_scheduler.LRScheduler? scheduler = null, IProgress<EpochReport>? progress = null, int? patience = null,
        Action? afterStep = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(epochs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(patience ?? 1, 1);
        if (patience is not null && validation is null)
            throw new ArgumentException("Early stopping looks at held-out examples: give some as validation.", nameof(validation));
        using var stopping = patience is null ? null : new EarlyStopping(patience.Value);
        var random = new Random(seed);
        var watch = Stopwatch.StartNew();
        var reports = new List<EpochReport>();
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            model.train();
            var (lossSum, correct) = (0.0, 0L);
            var order = random.Permutation((int)trainSet.Count);
            foreach (var batch in order.Chunk(batchSize))
            {
                using var scope = NewDisposeScope();
                var rows = tensor(batch.Select(row => (long)row).ToArray());
                var target = trainSet.Target.index_select(0, rows);
                optimizer.zero_grad();
                var logits = model.call(trainSet.Input.index_select(0, rows));
                var batchLoss = loss(logits, target);
                batchLoss.backward();
                optimizer.step();
                scheduler?.step();
                afterStep?.Invoke();
                lossSum += batchLoss.ToDouble() * batch.Length;
                correct += Metrics.CorrectCount(logits, target);
            }
            if (!double.IsFinite(lossSum))
                throw new ArithmeticException($"The loss is no longer finite in epoch {epoch}: try a smaller learning rate, or standardised inputs.");
            (double Loss, double Accuracy)? held = validation is null ? null : Metrics.Evaluate(model, validation, loss);
            reports.Add(new(epoch, epochs, lossSum / order.Length, correct / (double)order.Length, held?.Loss, held?.Accuracy, watch.Elapsed));
            progress?.Report(reports[^1]);
            if (stopping?.ShouldStop(model, epoch, held!.Value.Loss) == true) break;
        }
        stopping?.RestoreBest(model);
        return new(reports);
    }
}
