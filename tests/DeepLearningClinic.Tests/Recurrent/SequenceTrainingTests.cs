using DeepLearningClinic.Recurrent;
using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Recurrent;

public sealed class SequenceTrainingTests
{
    private static IReadOnlyList<TrainingStep> Sum(double? clipNorm)
    {
        manual_seed(1);
        using var network = new RecurrentNetwork(CellKind.ReluRnn, 1, 16, 1);
        using (no_grad()) network.get_parameter("layer.weight_hh_l0")!.copy_(1.05 * eye(16));
        using var optimizer = optim.SGD(network.parameters(), 0.01);
        return SequenceTraining.Fit(network, optimizer, () =>
        {
            var numbers = rand(50, 64, 1) * 2 - 1;
            return nn.functional.mse_loss(network.call(numbers)[-1], numbers.sum(dim: 0) / Math.Sqrt(50 / 3.0));
        }, steps: 200, clipNorm);
    }

    /// <summary>Seeds 0 to 4: unclipped the loss was NaN at the second or third step; clipped the last ten losses averaged 0.66 at worst.</summary>
    [Fact]
    public void Without_clipping_training_breaks_down_and_with_it_the_network_learns()
    {
        var (unclipped, clipped) = (Sum(null), Sum(1));
        Assert.InRange(unclipped.Count, 2, 5);
        Assert.True(unclipped[^1].Loss is double.NaN or > 1e12);
        Assert.True(unclipped[0].GradientNorm > 100);
        Assert.Equal(200, clipped.Count);
        Assert.Equal(unclipped[0], clipped[0] with { GradientNorm = unclipped[0].GradientNorm });
        Assert.Equal(1, clipped[0].GradientNorm / unclipped[0].GradientNorm, 1e-3);
        Assert.InRange(clipped.TakeLast(10).Average(step => step.Loss), 0, 0.7);
    }

    /// <summary>Seeds 0 to 4: 100 % each, after 82 to 133 steps; an RNN 100, 11, 25, 45 and 12 % after 300.</summary>
    [Fact]
    public void An_LSTM_that_starts_open_recalls_over_50_steps_and_training_ends_when_it_does()
    {
        manual_seed(1);
        using var network = new RecurrentNetwork(CellKind.Lstm, 16, 32, 8).Bias(Gate.Forget, 5).Bias(Gate.Input, -4);
        using var optimizer = optim.Adam(network.parameters(), lr: 0.02);
        var reported = 0;
        var steps = SequenceTraining.Fit(network, optimizer, () =>
        {
            var (input, symbol) = RecallTask.Batch(50, 32);
            return nn.functional.cross_entropy(network.call(input)[-1], symbol);
        }, steps: 300, clipNorm: 1, stopBelow: 0.02, progress: step => Assert.Equal(++reported, step.Step));
        Assert.InRange(steps.Count, 50, 299);
        Assert.Equal(steps.Count, reported);
        var (test, wanted) = RecallTask.Batch(50, 1000);
        Assert.InRange(Metrics.CorrectCount(network.call(test)[-1], wanted), 970, 1000);
    }
}
