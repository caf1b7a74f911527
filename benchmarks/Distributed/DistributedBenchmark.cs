using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Spectre.Console;

namespace Benchmarks.Distributed;

/// <summary><c>bench distributed</c>: images a second that one and two processes train on together, one thread each. Shown, held to no bound.</summary>
internal static class DistributedBenchmark
{
    /// <param name="Name">The network and the examples of a joint batch.</param>
    /// <param name="BatchSize">These examples.</param>
    /// <param name="Steps">How many steps a round has.</param>
    private sealed record Workload(string Name, int BatchSize, int Steps);

    private static readonly Workload[] Workloads =
        [new("mlp-128", 128, 200), new("mlp-1024", 1024, 40), new("cnn-128", 128, 20), new("cnn-512", 512, 5)];

    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "How many rounds.", DefaultValueFactory = _ => 5 };
        var output = new Option<string>("--output") { Description = "The folder for distributed.json.", DefaultValueFactory = _ => "out/bench" };
        rounds.Validators.Add(result => { if (result.GetValueOrDefault<int>() < 1) result.AddError("--rounds: expected a number from 1 up."); });
        var command = new Command("distributed", "Measures training in one and in two processes.") { rounds, output };
        command.SetAction(parsed => Run(parsed.GetValue(rounds), parsed.GetValue(output)!));
        return command;
    }

    private static int Run(int rounds, string output)
    {
        Report.CheckFolder(output);
        using var one = new Group(1);
        using var two = new Group(2);
        var rows = new List<Row>();
        var table = new Table().AddColumns("network, batch", "images/s, 1 worker", "2 workers", "speed-up", "spread");
        for (var column = 1; column <= 4; column++) table.Columns[column].RightAligned().NoWrap();
        foreach (var workload in Workloads)
        {
            Agree(workload, one.Run(workload.Name, 5).Check, two.Run(workload.Name, 5).Check);
            var compared = Rounds.Compare(workload.Name, null, rounds, false,
                () => one.Run(workload.Name, workload.Steps).Timing, () => two.Run(workload.Name, workload.Steps).Timing, workload.Steps);
            var row = new Row(workload.Name, 1000 * workload.BatchSize / compared.OursMs!.Value, 1000 * workload.BatchSize / compared.PeerMs!.Value,
                compared.Ratio!.Value, compared.RatioLow!.Value, compared.RatioHigh!.Value);
            rows.Add(row);
            table.AddRow(row.Name, $"{row.ImagesPerSecondOneWorker:N0}", $"{row.ImagesPerSecondTwoWorkers:N0}", $"{row.SpeedUp:0.00}", $"{row.SpeedUpLow:0.00} to {row.SpeedUpHigh:0.00}");
        }
        AnsiConsole.Write(table);
        var path = Path.Combine(output, "distributed.json");
        Report.WriteWhole(path, JsonSerializer.Serialize(rows, Report.Json) + "\n");
        AnsiConsole.WriteLine($"Written to {path}");
        return 0;
    }

    // Both train on the same joint batches from the same weights, so another loss means other work.
    private static void Agree(Workload workload, double one, double two)
    {
        if (Math.Abs(one - two) > 1e-4)
            throw new BenchmarkException(FormattableString.Invariant($"{workload.Name}: one and two workers did not train alike, losses {one} and {two}"));
    }

    /// <summary>What a workload gave; the speed-up is the median of the rounds'.</summary>
    private sealed record Row(string Name, double ImagesPerSecondOneWorker, double ImagesPerSecondTwoWorkers, double SpeedUp, double SpeedUpLow, double SpeedUpHigh);

    /// <summary>Workers that train together.</summary>
    private sealed class Group : IDisposable
    {
        private readonly List<Worker> workers;

        public Group(int size)
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            var port = ((IPEndPoint)listener.LocalEndpoint).Port;
            listener.Stop();
            workers = [.. Enumerable.Range(0, size).Select(rank => new Worker($"rank {rank} of {size}", Environment.ProcessPath!,
                [.. DistributedWorker.Own, DistributedWorker.Name], new Dictionary<string, string>
                {
                    ["RANK"] = $"{rank}",
                    ["WORLD_SIZE"] = $"{size}",
                    ["MASTER_ADDR"] = "127.0.0.1",
                    ["MASTER_PORT"] = $"{port}",
                    ["OMP_NUM_THREADS"] = "1",
                    ["OPENBLAS_NUM_THREADS"] = "1",
                }))];
        }

        /// <summary>Runs a workload in all at once; the answer of rank 0.</summary>
        public Worker.Answer Run(string workload, int steps)
        {
            var others = workers.Skip(1).Select(worker => Task.Run(() => worker.Run(workload, steps))).ToArray();
            var answer = workers[0].Run(workload, steps);
            Task.WaitAll(others);
            return answer;
        }

        public void Dispose() => workers.ForEach(worker => worker.Dispose());
    }
}
