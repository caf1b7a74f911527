using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Benchmarks.Engine;

/// <summary>
/// The workloads, each written as in peer/engine.py: same seeds, same shapes, same order of operations. A workload returns a number,
/// by which the two sides are seen to have done the same.
/// </summary>
internal static class EngineWorkloads
{
    private static readonly Dictionary<string, Func<Func<int, double>>> All = new()
    {
        ["add"] = Add,
        ["mlp-small"] = () => Mlp(32, 32),
        ["mlp-medium"] = () => Mlp(256, 256),
        ["adam"] = AdamStep,
        ["cnn"] = Cnn,
        ["lstm"] = Lstm,
        ["gan"] = Gan,
        ["dataloader"] = Loader,
    };

    /// <summary>Makes the workload's model and data.</summary>
    public static Func<int, double> Start(string name)
    {
        manual_seed(1);
        return All[name]();
    }

    private static Func<int, double> Add()
    {
        Tensor a = randn(10), b = randn(10);
        return count =>
        {
            for (int i = 0; i < count; i++)
            {
                using var sum = a + b;
            }
            using var total = (a + b).sum();
            return total.item<float>();
        };
    }

    private static Func<int, double> Mlp(long first, long second)
    {
        var model = Sequential(Linear(784, first), ReLU(), Linear(first, second), ReLU(), Linear(second, 10));
        var optimizer = optim.SGD(model.parameters(), 0.01);
        Tensor x = randn(64, 784), y = randint(10, [64]);
        return count =>
        {
            double last = 0;
            for (int i = 0; i < count; i++)
            {
                using var scope = NewDisposeScope();
                var loss = functional.cross_entropy(model.call(x), y);
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
                if (i == count - 1) last = loss.item<float>();
            }
            return last;
        };
    }

    private static Func<int, double> AdamStep()
    {
        var parameters = Enumerable.Range(0, 100).Select(_ => new Parameter(randn(10, 10))).ToList();
        foreach (var parameter in parameters) parameter.grad = randn(10, 10);
        var optimizer = optim.Adam(parameters, 0.001);
        return count =>
        {
            for (int i = 0; i < count; i++) optimizer.step();
            using var sum = parameters[99].detach().sum();
            return sum.item<float>();
        };
    }

    private static Func<int, double> Cnn()
    {
        var model = Sequential(Conv2d(1, 16, 5), ReLU(), MaxPool2d(2), Conv2d(16, 32, 5), ReLU(), MaxPool2d(2), Flatten(), Linear(512, 10));
        var optimizer = optim.Adam(model.parameters(), 0.001);
        Tensor images = rand(60000, 1, 28, 28), labels = randint(10, [60000]);
        return count =>
        {
            double last = 0;
            using var order = randperm(60000);
            for (int i = 0; i < count; i++)
            {
                using var scope = NewDisposeScope();
                var rows = order[TensorIndex.Slice(i * 64, (i + 1) * 64)];
                Tensor x = images[rows], y = labels[rows];
                var loss = functional.cross_entropy(model.call(x), y);
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
                last = loss.item<float>();
            }
            return last;
        };
    }

    private static Func<int, double> Lstm()
    {
        var recurrent = LSTM(64, 128);
        var readout = Linear(128, 10);
        var optimizer = optim.SGD(recurrent.parameters().Concat(readout.parameters()), 0.01);
        Tensor x = randn(50, 32, 64), y = randint(10, [32]);
        return count =>
        {
            double last = 0;
            for (int i = 0; i < count; i++)
            {
                using var scope = NewDisposeScope();
                var (output, _, _) = recurrent.call(x);
                var loss = functional.cross_entropy(readout.call(output[-1]), y);
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
                last = loss.item<float>();
            }
            return last;
        };
    }

    private static Func<int, double> Gan()
    {
        var generator = Sequential(Linear(64, 128), ReLU(), Linear(128, 784), Tanh());
        var discriminator = Sequential(Linear(784, 128), LeakyReLU(0.2), Linear(128, 1));
        var generatorSteps = optim.Adam(generator.parameters(), 0.0002, 0.5);
        var discriminatorSteps = optim.Adam(discriminator.parameters(), 0.0002, 0.5);
        Tensor real = rand(64, 784), ones = torch.ones(64, 1), zeros = torch.zeros(64, 1);
        return count =>
        {
            double last = 0;
            for (int i = 0; i < count; i++)
            {
                using var scope = NewDisposeScope();
                var fake = generator.call(randn(64, 64));
                var judged = functional.binary_cross_entropy_with_logits(discriminator.call(real), ones)
                    + functional.binary_cross_entropy_with_logits(discriminator.call(fake.detach()), zeros);
                discriminatorSteps.zero_grad();
                judged.backward();
                discriminatorSteps.step();

                var fooled = functional.binary_cross_entropy_with_logits(discriminator.call(fake), ones);
                generatorSteps.zero_grad();
                fooled.backward();
                generatorSteps.step();
                if (i == count - 1) last = fooled.item<float>();
            }
            return last;
        };
    }

    private static Func<int, double> Loader()
    {
        var images = torch.utils.data.TensorDataset(rand(10000, 1, 28, 28), randint(10, [10000]));
        var loader = torch.utils.data.DataLoader(images, 64, shuffle: true);
        return count =>
        {
            double sum = 0;
            for (int i = 0; i < count; i++)
                foreach (var batch in loader)
                {
                    using var labels = batch[1].sum();
                    sum += labels.item<long>();
                }
            return sum;
        };
    }
}
