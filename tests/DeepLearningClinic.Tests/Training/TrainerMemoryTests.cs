using DeepLearningClinic.Data;
using DeepLearningClinic.Feedforward;
using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Training;

/// <summary>Counts the tensors of the whole process, so that nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(TrainerMemoryTests), DisableParallelization = true)]
[Collection(nameof(TrainerMemoryTests))]
public sealed class TrainerMemoryTests
{
    [Fact]
    public void Training_leaves_no_tensors_behind()
    {
        using var trainSet = Samples.TwoMoons(200, 0.1, 1).ToTensors();
        using var model = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1));
        using var optimizer = optim.Adam(model.parameters(), 0.01);
        void Fit() => Trainer.Fit(model, trainSet, optimizer, SpamNetworks.Loss, epochs: 2, batchSize: 10, validation: trainSet);
        Fit();
        var before = Tensor.TotalCount;
        Fit();
        Assert.InRange(Tensor.TotalCount - before, long.MinValue, 0);
    }
}
