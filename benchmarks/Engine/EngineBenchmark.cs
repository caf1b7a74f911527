using System.CommandLine;
using Spectre.Console;

namespace Benchmarks.Engine;

/// <summary><c>bench engine</c>: the same work on the drop-in and in Python on the same libtorch, with the same threads.</summary>
internal static class EngineBenchmark
{
    private const string Python = "/usr/bin/python3";

    /// <param name="Name">The workload's name in both programs.</param>
    /// <param name="Text">What it is, for the table.</param>
    /// <param name="Bound">The largest ratio that is good enough.</param>
    /// <param name="Count">How often it is repeated in one of a round's turns.</param>
    /// <param name="Warmup">How often it is repeated before the first round.</param>
    private sealed record Workload(string Name, string Text, double Bound, int Count, int Warmup);

    private static readonly Workload[] Workloads =
    [
        new("add", "add of two 10-element tensors", 0.7, 150_000, 300_000),
        new("mlp-small", "MLP step, 64 x 784-32-32-10", 0.7, 200, 2_000),
        new("mlp-medium", "MLP step, 64 x 784-256-256-10", 0.85, 40, 400),
        new("adam", "Adam step over 100 small parameters", 0.4, 20, 300),
        new("cnn", "CNN, batch of 64 Fashion-MNIST images", 1.0, 10, 20),
        new("lstm", "LSTM step, 50 x 32 x 128", 1.0, 4, 20),
        new("gan", "GAN step, batch of 64", 0.8, 20, 300),
        new("dataloader", "DataLoader over 10,000 images", 0.5, 1, 2),
    ];

    private const string Memory = "memory";

    private const int Turns = 10;

    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "How many rounds.", DefaultValueFactory = _ => 5 };
        var only = new Option<string[]>("--only")
        {
            Description = $"Only these workloads: {string.Join(", ", Workloads.Select(workload => workload.Name))}, {Memory}.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var threads = new Option<int>("--threads")
        {
            Description = "How many threads an operation of both sides may use.",
            DefaultValueFactory = _ => 1,
        };
        var cpu = new Option<bool>("--cpu") { Description = "Hold the bounds against processor time: for a machine that has other work to do." };
        var output = new Option<string>("--output") { Description = "The folder for engine.json.", DefaultValueFactory = _ => "out/bench" };
        rounds.Validators.Add(result => { if (result.GetValueOrDefault<int>() < 1) result.AddError("--rounds: expected a number from 1 up."); });
        threads.Validators.Add(result => { if (result.GetValueOrDefault<int>() < 1) result.AddError("--threads: expected a number from 1 up."); });
        only.Validators.Add(result =>
        {
            foreach (var name in result.GetValueOrDefault<string[]>() ?? [])
                if (name != Memory && !Workloads.Any(workload => workload.Name == name))
                    result.AddError($"--only {name}: expected {string.Join(", ", Workloads.Select(workload => workload.Name))} or {Memory}.");
        });

        var command = new Command("engine", "Compares the engine with Python on the same libtorch.") { rounds, only, threads, cpu, output };
        command.SetAction(parsed => Run(
            parsed.GetValue(rounds), parsed.GetValue(only)!, parsed.GetValue(threads), parsed.GetValue(cpu), parsed.GetValue(output)!));
        return command;
    }

    private static int Run(int rounds, string[] only, int threads, bool judgedByCpu, string output)
    {
        Report.CheckFolder(output);
        var measurements = new List<Measurement>();
        using (var ours = Ours(threads))
        using (var peer = Peer(threads))
        {
            foreach (var workload in Workloads.Where(workload => only.Length == 0 || only.Contains(workload.Name)))
            {
                Agree(workload, ours.Run(workload.Name, 3).Check, peer.Run(workload.Name, 3).Check);
                ours.Run(workload.Name, workload.Warmup);
                peer.Run(workload.Name, workload.Warmup);
                var row = Rounds.Compare(workload.Text, workload.Bound, rounds, judgedByCpu,
                    () => ours.Run(workload.Name, workload.Count).Timing, () => peer.Run(workload.Name, workload.Count).Timing, workload.Count, Turns);
                AnsiConsole.WriteLine(FormattableString.Invariant($"{workload.Text}: {row.Ratio:0.00}"));
                measurements.Add(row with { Name = workload.Name });
            }
        }
        if (only.Length == 0 || only.Contains(Memory)) measurements.Add(PeakMemory(threads));
        return Report.Write("engine", measurements, output);
    }

    /// <summary>The largest resident size of a fresh process that trains the CNN.</summary>
    private static Measurement PeakMemory(int threads)
    {
        using var ours = Ours(threads);
        using var peer = Peer(threads);
        var (mine, theirs) = (ours.Run("cnn", 200).PeakMib, peer.Run("cnn", 200).PeakMib);
        return new Measurement("peak memory of the CNN", 1.0) { OursMib = mine, PeerMib = theirs, Ratio = mine / theirs, CpuRatio = mine / theirs };
    }

    // Both start from the same seed, so a different number means different work.
    private static void Agree(Workload workload, double ours, double peer)
    {
        if (Math.Abs(ours - peer) > 1e-4 * Math.Max(1, Math.Abs(peer)))
            throw new BenchmarkException(FormattableString.Invariant($"{workload.Name}: the two sides did not compute the same, ours {ours}, the peer {peer}"));
    }

    private static Worker Ours(int threads) =>
        new("our side", Environment.ProcessPath!, [.. Own, "engine-worker", $"{threads}"]);

    private static Worker Peer(int threads)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "peer", "engine.py");
        // What our library settles by itself as it is loaded.
        var settings = new Dictionary<string, string> { ["OPENBLAS_NUM_THREADS"] = "1", ["OMP_WAIT_POLICY"] = "passive" };
        return new("the peer", Python, [script, $"{threads}"], settings);
    }

    // Started by `dotnet Benchmarks.dll`, the program is dotnet and needs the assembly's name.
    private static string[] Own =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(EngineBenchmark).Assembly.Location] : [];
}
