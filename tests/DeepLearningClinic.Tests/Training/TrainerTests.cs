using DeepLearningClinic.Data;
using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Training;

public sealed class TrainerTests
{
    private static readonly TensorSet s_moons = Samples.TwoMoons(60, 0.1, 1).ToTensors();

    private static Tensor BinaryLoss(Tensor logits, Tensor target) => nn.functional.binary_cross_entropy_with_logits(logits, target);

    private static History Fit(int epochs = 3, int batchSize = 16, int seed = 0, TensorSet? validation = null, IProgress<EpochReport>? progress = null, double learningRate = 0.5)
    {
        manual_seed(7);
        using var model = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1));
        using var optimizer = optim.SGD(model.parameters(), learningRate);
        return Trainer.Fit(model, s_moons, optimizer, BinaryLoss, epochs, batchSize, seed, validation, progress: progress);
    }

    [Fact]
    public void Every_epoch_is_reported_in_order()
    {
        var reports = new Recorder();
        var history = Fit(epochs: 4, validation: s_moons, progress: reports);
        Assert.Equal([1, 2, 3, 4], reports.Select(report => report.Epoch));
        Assert.All(reports, report => Assert.Equal(4, report.Epochs));
        Assert.Equal(reports, history.Epochs);
        Assert.Equal(reports.Select(report => report.ValidationLoss!.Value), history.ValidationLoss);
        Assert.Equal(reports[^1], history.Last);
    }

    [Fact]
    public void Training_lowers_the_loss()
    {
        var history = Fit(epochs: 30);
        Assert.True(history.TrainLoss[^1] < 0.7 * history.TrainLoss[0]);
        Assert.True(history.TrainAccuracy[^1] > 0.8);
    }

    [Fact]
    public void Without_held_out_examples_nothing_is_said_about_them()
    {
        var history = Fit();
        Assert.Null(history.Last.ValidationLoss);
        Assert.Empty(history.ValidationAccuracy);
    }

    [Fact]
    public void The_same_seed_gives_the_same_figures()
    {
        Assert.Equal(Fit(seed: 3).TrainLoss, Fit(seed: 3).TrainLoss);
        Assert.NotEqual(Fit(seed: 3).TrainLoss, Fit(seed: 4).TrainLoss);
    }

    [Fact]
    public void The_epoch_s_loss_weighs_a_smaller_last_batch_by_its_size()
    {
        // With a learning rate of 0 nothing moves, so that the mean over batches must be the mean over all examples.
        var history = Fit(epochs: 1, batchSize: 16, validation: s_moons, learningRate: 0);
        Assert.Equal(history.Last.ValidationLoss!.Value, history.Last.TrainLoss, 6);
        Assert.Equal(history.Last.ValidationAccuracy!.Value, history.Last.TrainAccuracy, 6);
    }

    [Fact]
    public void A_scheduler_is_stepped_after_every_batch()
    {
        using var model = nn.Sequential(nn.Linear(2, 1));
        using var optimizer = optim.SGD(model.parameters(), 1.0);
        var scheduler = optim.lr_scheduler.StepLR(optimizer, step_size: 1, gamma: 0.5);
        Trainer.Fit(model, s_moons, optimizer, BinaryLoss, epochs: 1, batchSize: 20, scheduler: scheduler);
        Assert.Equal(0.125, optimizer.ParamGroups.Single().LearningRate, 9);
    }

    [Fact]
    public void A_loss_that_overflows_is_told()
    {
        var failure = Assert.Throws<ArithmeticException>(() => Fit(epochs: 20, learningRate: 1e30));
        Assert.Contains("smaller learning rate", failure.Message);
    }

    [Fact]
    public void An_interrupted_thread_ends_its_training_and_keeps_what_was_learned()
    {
        using var model = nn.Sequential(nn.Linear(2, 1));
        using var optimizer = optim.SGD(model.parameters(), 0.1);
        using var begun = new ManualResetEventSlim();
        var (steps, epochs) = (0, new Recorder());
        Exception? end = null;
        var thread = new Thread(() => end = Record.Exception(() => Trainer.Fit(
            model, s_moons, optimizer, BinaryLoss, epochs: int.MaxValue, batchSize: 20, progress: epochs, afterStep: () =>
            {
                if (++steps == 10) begun.Set();
            })))
        { IsBackground = true };
        thread.Start();
        begun.Wait();
        thread.Interrupt();
        Assert.True(thread.Join(TimeSpan.FromSeconds(10)));
        Assert.IsType<ThreadInterruptedException>(end);
        Assert.InRange(steps - 3 * epochs.Count, 0, 3); // three batches an epoch
        Assert.True(Metrics.Evaluate(model, s_moons, BinaryLoss).Loss <= epochs[0].TrainLoss);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void No_epoch_or_no_example_is_refused(int epochs, int batchSize) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Fit(epochs, batchSize));

    private sealed class Recorder : List<EpochReport>, IProgress<EpochReport>
    {
        public void Report(EpochReport value) => Add(value);
    }
}
