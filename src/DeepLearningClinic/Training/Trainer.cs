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
    /// <exception cref="ArgumentOutOfRangeException">There is no epoch, no example, none in a batch, or no patience.</exception>
    /// <exception cref="ArgumentException">There is patience but no validation.</exception>
    /// <exception cref="ArithmeticException">The loss is no longer a finite number.</exception>
    /// <exception cref="ThreadInterruptedException">The thread was interrupted; the model is as the last finished batch left it.</exception>
    public static History Fit(
        nn.Module<Tensor, Tensor> model, TensorSet trainSet, optim.Optimizer optimizer, Func<Tensor, Tensor, Tensor> loss,
        int epochs, int batchSize = 32, int seed = 0, TensorSet? validation = null,
        optim.lr_scheduler.LRScheduler? scheduler = null, IProgress<EpochReport>? progress = null, int? patience = null,
        Action? afterStep = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(patience ?? 1, 1);
        if (patience is not null && validation is null)
            throw new ArgumentException("Early stopping looks at held-out examples: give some as validation.", nameof(validation));
        using var stopping = patience is null ? null : new EarlyStopping(patience.Value);
        var watch = Stopwatch.StartNew();
        var (reports, correct) = (new List<EpochReport>(), 0L);
        model.train();
        var losses = Epochs(optimizer, trainSet.Count, Loss, epochs, batchSize, seed,
            afterStep: () => { scheduler?.step(); afterStep?.Invoke(); });
        foreach (var trainLoss in losses)
        {
            (double Loss, double Accuracy)? held = validation is null ? null : Metrics.Evaluate(model, validation, loss);
            reports.Add(new(reports.Count + 1, epochs, trainLoss, correct / (double)trainSet.Count, held?.Loss, held?.Accuracy, watch.Elapsed));
            progress?.Report(reports[^1]);
            if (stopping?.ShouldStop(model, reports.Count, held!.Value.Loss) == true) break;
            correct = 0;
            model.train();
        }
        stopping?.RestoreBest(model);
        return new(reports);

        Tensor Loss(Tensor rows)
        {
            var (logits, target) = (model.call(trainSet.Input.index_select(0, rows)), trainSet.Target.index_select(0, rows));
            correct += Metrics.CorrectCount(logits, target);
            return loss(logits, target);
        }
    }

    /// <summary>The number of steps that a training makes: a schedule of the learning rate needs to know.</summary>
    internal static int Steps(long count, int epochs, int batchSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(epochs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        return epochs * (int)((count + batchSize - 1) / batchSize);
    }

    /// <summary>One step against the gradient of a loss, which is returned. It frees what it makes; <paramref name="beforeStep"/> finds the gradients.</summary>
    internal static double Step(optim.Optimizer optimizer, Func<Tensor> loss, Action? beforeStep = null, Action? afterStep = null)
    {
        // A wait of no time throws where Thread.Interrupt was called: so a kernel ends a training between two steps.
        Thread.CurrentThread.Join(0);
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var value = loss();
        value.backward();
        beforeStep?.Invoke();
        optimizer.step();
        afterStep?.Invoke();
        return value.ToDouble();
    }

    /// <summary>Trains on examples in another order each epoch, given their row numbers, and yields the mean loss of every epoch.</summary>
    internal static IEnumerable<double> Epochs(
        optim.Optimizer optimizer, long count, Func<Tensor, Tensor> loss, int epochs, int batchSize, int seed, Action? beforeStep = null, Action? afterStep = null)
    {
        _ = Steps(count, epochs, batchSize);
        var random = new Random(seed);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var sum = 0.0;
            foreach (var batch in random.Permutation((int)count).Chunk(batchSize))
                sum += batch.Length * Step(optimizer, () => loss(tensor(Array.ConvertAll(batch, row => (long)row))), beforeStep, afterStep);
            if (!double.IsFinite(sum))
                throw new ArithmeticException($"The loss is no longer finite in epoch {epoch}: try a smaller learning rate, or standardised inputs.");
            yield return sum / count;
        }
    }
}
