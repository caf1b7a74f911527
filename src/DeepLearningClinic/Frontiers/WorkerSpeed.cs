using System.Diagnostics;
using DeepLearningClinic.Distributed;
using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Frontiers;

/// <summary>How many images a second one process and several together train on (notebook 7, "Deeper and bigger: distributed training").</summary>
/// <param name="Workload">The network and the joint batch.</param>
/// <param name="Alone">Images a second of process 0 by itself, while the others wait.</param>
/// <param name="Together">Images a second of all.</param>
public sealed record WorkerSpeed(string Workload, double Alone, double Together)
{
    /// <summary>Measures a network of linear layers at two batch sizes and a convolutional one; called in every worker. The speeds are right in process 0.</summary>
    /// <param name="group">The processes.</param>
    public static WorkerSpeed[] Measure(ProcessGroup group) =>
    [
        Measure(group, "linear layers, batch 128", Dense, 128, 40),
        Measure(group, "linear layers, batch 1024", Dense, 1024, 8),
        Measure(group, "convolutions, batch 128", Convolutional, 128, 6),
    ];

    private static WorkerSpeed Measure(ProcessGroup group, string workload, Func<nn.Module<Tensor, Tensor>> create, int batchSize, int steps)
    {
        using var scope = NewDisposeScope();
        var (input, target) = (rand(batchSize, 1, 28, 28), randint(0, 10, batchSize));
        using var model = create();
        using var optimizer = optim.Adam(model.parameters());
        var alone = group.Rank > 0 ? 0 : Rate(() => Trainer.Step(optimizer, () => Metrics.CrossEntropy(model.call(input), target)));
        var trainer = new DataParallelTrainer(group, model, optimizer, Metrics.CrossEntropy);
        var (ownInput, ownTarget) = (input.chunk(group.Size)[group.Rank], target.chunk(group.Size)[group.Rank]);
        return new(workload, alone, Rate(() => trainer.Step(ownInput, ownTarget)));

        double Rate(Action step)
        {
            step(); // the first is slower
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < steps; i++) step();
            return steps * batchSize / Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
    }

    /// <summary>784-256-128-10 with tanh, from images <c>[n, 1, 28, 28]</c>.</summary>
    public static nn.Module<Tensor, Tensor> Dense() => nn.Sequential(
        nn.Flatten(), nn.Linear(784, 256), nn.Tanh(), nn.Linear(256, 128), nn.Tanh(), nn.Linear(128, 10));

    /// <summary>Two 5 by 5 convolutions of 16 and 32 channels, each with ReLU and pooling, and one linear layer, from images <c>[n, 1, 28, 28]</c>.</summary>
    public static nn.Module<Tensor, Tensor> Convolutional() => nn.Sequential(
        nn.Conv2d(1, 16, 5, padding: 2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(16, 32, 5, padding: 2), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(32 * 7 * 7, 10));
}
