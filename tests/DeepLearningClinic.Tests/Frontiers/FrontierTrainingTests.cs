using DeepLearningClinic.Frontiers;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Frontiers;

public class FrontierTrainingTests
{
    [Fact]
    public void Images_are_flat_and_standardized_by_those_learned_from()
    {
        var (train, test) = FrontierTraining.Data();
        Assert.Equal([10_000, 784], train.Input.shape);
        Assert.Equal([2000, 784], test.Input.shape);
        Assert.Equal(0, train.Input.mean().item<float>(), 1e-4);
        Assert.Equal(1, train.Input.std().item<float>(), 1e-4);
    }

    [Fact]
    public void The_learning_rate_ends_at_zero_and_every_step_is_followed_by_what_was_asked_for()
    {
        var (train, _) = FrontierTraining.Data();
        var few = train.Balanced(5);
        var model = nn.Linear(784, 10);
        var (steps, moved, before) = (0, new List<double>(), model.weight!.detach().clone());
        FrontierTraining.Fit(model, few, 1e-2, epochs: 20, batchSize: 20, afterStep: () =>
        {
            steps++;
            using var now = model.weight.detach().clone();
            moved.Add((now - before).abs().max().ToDouble());
            before.copy_(now);
        });
        Assert.Equal(60, steps);
        Assert.Equal(1e-2, moved[0], 1e-3); // Adam's first step has the length of the learning rate
        Assert.InRange(moved[^1], 0, 1e-4);
        Assert.Equal(100, FrontierTraining.Accuracy(model, few));
    }
}
