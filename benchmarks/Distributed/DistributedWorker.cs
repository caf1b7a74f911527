using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using DeepLearningClinic.Distributed;
using DeepLearningClinic.Frontiers;
using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Benchmarks.Distributed;

/// <summary>One process of <c>bench distributed</c>: trains on its share of each batch when <see cref="Worker"/> asks for it.</summary>
internal static class DistributedWorker
{
    public const string Name = "distributed-worker";

    /// <summary>Started by <c>dotnet Benchmarks.dll</c>, the program is dotnet and needs the assembly's name.</summary>
    public static string[] Own =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(DistributedWorker).Assembly.Location] : [];

    public static Command Create()
    {
        var command = new Command(Name, "Trains together with others on request.");
        command.Hidden = true;
        command.SetAction(_ => Serve());
        return command;
    }

    private static int Serve()
    {
        set_num_threads(1);
        var group = ProcessGroup.Join();
        var started = new Dictionary<string, Func<double>>();
        while (Console.In.ReadLine() is { } line)
        {
            var words = line.Split(' ');
            if (!started.TryGetValue(words[0], out var step)) started.Add(words[0], step = Start(words[0], group));
            group.Barrier();
            var cpu = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.GetTimestamp();
            double loss = 0;
            for (var count = int.Parse(words[1]); count > 0; count--) loss = step();
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                ms = Stopwatch.GetElapsedTime(clock).TotalMilliseconds,
                cpu_ms = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds,
                check = loss,
                peak_mib = 0,
            }));
        }
        group.Dispose();
        return 0;
    }

    /// <summary>One step of a workload such as <c>mlp-128</c>: the network and the joint batch.</summary>
    private static Func<double> Start(string workload, ProcessGroup group)
    {
        manual_seed(1);
        var parts = workload.Split('-');
        var count = int.Parse(parts[1]);
        var model = parts[0] == "mlp" ? WorkerSpeed.Dense() : WorkerSpeed.Convolutional();
        var trainer = new DataParallelTrainer(group, model, optim.Adam(model.parameters(), 1e-3), Metrics.CrossEntropy);
        var (first, own) = (group.Rank * count / group.Size, count / group.Size);
        var input = rand(count, 1, 28, 28).narrow(0, first, own).contiguous();
        var target = randint(0, 10, count).narrow(0, first, own).contiguous();
        return () => trainer.Step(input, target);
    }
}
