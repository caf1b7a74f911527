using DeepLearningClinic.Data;
using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Training;

public sealed class EarlyStoppingTests
{
    [Theory]
    [InlineData(new[] { 3.0, 2, 1, 2, 2, 0 }, 2, 5, 3)]
    [InlineData(new[] { 3.0, 2, 1 }, 5, 3, 3)]
    [InlineData(new[] { 1.0, 1, 1, 0 }, 1, 2, 1)]
    [InlineData(new[] { 1.0, double.NaN, 0 }, 2, 3, 3)]
    public void It_stops_after_the_patience_and_brings_the_best_weights_back(double[] losses, int patience, int stop, int best)
    {
        using var model = nn.BatchNorm1d(1);
        using var stopping = new EarlyStopping(patience);
        var epoch = 0;
        do
        {
            epoch++;
            using var _ = no_grad();
            foreach (var tensor in model.state_dict().Values) tensor.fill_(epoch);
        }
        while (!stopping.ShouldStop(model, epoch, losses[epoch - 1]) && epoch < losses.Length);
        Assert.Equal((stop, best), (epoch, stopping.BestEpoch));
        stopping.RestoreBest(model);
        Assert.Equal((best, best), (model.weight.item<float>(), model.running_mean!.item<float>()));
    }

    [Fact]
    public void A_training_ends_at_the_best_epoch_s_validation_loss()
    {
        using var trainSet = Samples.TwoMoons(20, 0.5, 1).ToTensors();
        using var validation = Samples.TwoMoons(200, 0.5, 2).ToTensors();
        manual_seed(1);
        using var model = nn.Sequential(nn.Linear(2, 64), nn.ReLU(), nn.Linear(64, 1));
        using var optimizer = optim.Adam(model.parameters(), 0.05);
        Tensor Loss(Tensor logits, Tensor target) => nn.functional.binary_cross_entropy_with_logits(logits, target);
        var history = Trainer.Fit(model, trainSet, optimizer, Loss, epochs: 300, batchSize: 10, validation: validation, patience: 5);
        Assert.InRange(history.Epochs.Count, 6, 299);
        Assert.Equal(history.Epochs.Count, history.Best.Epoch + 5);
        Assert.Equal(history.ValidationLoss.Min(), Metrics.Evaluate(model, validation, Loss).Loss, 6);
        Assert.True(history.Last.ValidationLoss > history.Best.ValidationLoss);
    }

    [Fact]
    public void Patience_without_validation_is_refused()
    {
        using var trainSet = Samples.Xor().ToTensors();
        using var model = nn.Sequential(nn.Linear(2, 1));
        using var optimizer = optim.SGD(model.parameters(), 0.1);
        Tensor Loss(Tensor logits, Tensor target) => nn.functional.mse_loss(logits, target);
        Assert.Throws<ArgumentException>(() => Trainer.Fit(model, trainSet, optimizer, Loss, epochs: 1, patience: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Trainer.Fit(model, trainSet, optimizer, Loss, epochs: 1, validation: trainSet, patience: 0));
    }

    [Fact]
    public void The_action_after_a_step_is_called_after_every_step()
    {
        using var trainSet = Samples.TwoMoons(20, 0.1, 1).ToTensors();
        using var model = nn.Sequential(nn.Linear(2, 1));
        using var optimizer = optim.SGD(model.parameters(), 0.1);
        var calls = 0;
        Trainer.Fit(
            model, trainSet, optimizer, (logits, target) => nn.functional.mse_loss(logits, target), epochs: 3, batchSize: 8,
            afterStep: () => calls++);
        Assert.Equal(9, calls);
    }
}
