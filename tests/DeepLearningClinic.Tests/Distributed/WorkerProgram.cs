using System.Globalization;
using DeepLearningClinic.Data;
using DeepLearningClinic.Distributed;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Distributed;

/// <summary>What the tests' worker processes run: this assembly started as a program.</summary>
internal static class WorkerProgram
{
    internal const int Steps = 200;
    internal const int BatchSize = 128;

    public static int Main(string[] arguments)
    {
        set_num_threads(1);
        try
        {
            using var group = ProcessGroup.Join(TimeSpan.FromSeconds(arguments is ["late"] ? 1 : 60), TimeSpan.FromSeconds(20));
            switch (arguments[0])
            {
                case "collectives": Collectives(group); break;
                case "curve": Curve(group, arguments[1]); break;
                case "loop": Loop(group); break;
                case "leave" when group.Rank == 1: break;
                case "leave": Loop(group); break;
                case "late" when group.Rank == 1: Thread.Sleep(3000); break;
                case "late": group.Barrier(); break;
                case "models": _ = Trainer(group, Network(group.Rank + 8)); break;
                default: throw new ArgumentException($"unknown: {arguments[0]}");
            }
            return 0;
        }
        catch (DistributedException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }

    internal static nn.Module<Tensor, Tensor> Network(int hiddenSize = 256) => nn.Sequential(
        nn.Flatten(), nn.Linear(784, hiddenSize), nn.Tanh(), nn.Linear(hiddenSize, 128), nn.Tanh(), nn.Linear(128, 10));

    internal static optim.Optimizer Optimizer(string name, nn.Module model) =>
        name == "Adam" ? optim.Adam(model.parameters(), 1e-3) : optim.SGD(model.parameters(), 0.1, momentum: 0.9);

    private static DataParallelTrainer Trainer(ProcessGroup group, nn.Module<Tensor, Tensor> model, string optimizer = "Adam") =>
        new(group, model, Optimizer(optimizer, model), (logits, target) => nn.functional.cross_entropy(logits, target), bucketBytes: 200_000);

    private static void Curve(ProcessGroup group, string optimizer)
    {
        _ = Trainer(group, Network(8)); // a group may train one model after another
        manual_seed(group.Rank); // the trainer has to make the weights equal
        var model = Network();
        var losses = Trainer(group, model, optimizer).Fit(FashionMnist.Load().Train, Steps, BatchSize, seed: 7);
        Console.WriteLine(string.Join(' ', losses.Select(loss => loss.ToString("R", CultureInfo.InvariantCulture))));
        Console.WriteLine(string.Join(' ', model.parameters().Select(parameter => parameter.sum().item<float>().ToString("R", CultureInfo.InvariantCulture))));
    }

    private static void Loop(ProcessGroup group)
    {
        for (var turn = 0; ; turn++)
        {
            group.Barrier();
            if (turn == 5) Console.WriteLine("ready");
            Thread.Sleep(20);
        }
    }

    private static void Collectives(ProcessGroup group)
    {
        float rank = group.Rank;
        Tensor Own() => tensor(new[] { rank + 1, 10 * (rank + 1), -rank });
        foreach (var operation in Enum.GetValues<ReduceOp>())
        {
            var value = Own();
            group.AllReduce(value, operation);
            Show($"{operation}", value);
        }
        var whole = tensor(new[] { (long)rank, 2 });
        group.AllReduce(whole);
        Show("long", whole);
        var transposed = (arange(6, ScalarType.Float32).reshape(2, 3) * (rank + 1)).t();
        group.AllReduce(transposed);
        Show("transposed", transposed);
        var parameter = nn.Parameter(Own());
        group.Broadcast(parameter, root: 1);
        Show("broadcast", parameter.detach());
        Show("gathered", group.AllGather(Own()));
        Show("scattered", group.ReduceScatter(arange(12, ScalarType.Float64).reshape(6, 2) * (rank + 1)));
        group.Barrier();

        static void Show(string what, Tensor value) =>
            Console.WriteLine($"{what} [{string.Join(",", value.shape)}] {string.Join(' ', value.to_type(ScalarType.Float64).contiguous().data<double>().ToArray())}");
    }
}
