using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace DeepLearningClinic.Tests.Distributed;

/// <summary>Worker processes started as torchrun does.</summary>
internal sealed class WorkerRun : IDisposable
{
    private readonly List<Process> processes = [];
    private readonly List<ConcurrentQueue<string>> output = [], errors = [];

    public WorkerRun(int size, params string[] arguments) : this(Enumerable.Range(0, size).Select(rank => (rank, size)), arguments)
    {
    }

    public WorkerRun(IEnumerable<(int Rank, int Size)> ranks, params string[] arguments)
    {
        var port = FreePort();
        foreach (var (rank, size) in ranks)
        {
            var start = new ProcessStartInfo("dotnet", [typeof(WorkerProgram).Assembly.Location, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment =
                {
                    ["RANK"] = $"{rank}", ["WORLD_SIZE"] = $"{size}", ["MASTER_ADDR"] = "127.0.0.1", ["MASTER_PORT"] = $"{port}",
                    ["OMP_NUM_THREADS"] = "1", ["OPENBLAS_NUM_THREADS"] = "1",
                },
            };
            var process = Process.Start(start)!;
            processes.Add(process);
            output.Add([]);
            errors.Add([]);
            var (lines, complaints) = (output[^1], errors[^1]);
            process.OutputDataReceived += (_, line) => { if (line.Data is not null) lines.Enqueue(line.Data); };
            process.ErrorDataReceived += (_, line) => { if (line.Data is not null) complaints.Enqueue(line.Data); };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public string[] Output(int rank) => [.. output[rank]];

    public string[] Errors(int rank) => [.. errors[rank]];

    public void Kill(int rank) => processes[rank].Kill();

    public void WaitForOutput()
    {
        var clock = Stopwatch.StartNew();
        while (output.Any(lines => lines.IsEmpty))
        {
            Assert.False(processes.Exists(process => process.HasExited), string.Join('\n', errors.SelectMany(lines => lines)));
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), "the workers do not start");
            Thread.Sleep(20);
        }
    }

    /// <summary>Waits for all processes; their exit codes.</summary>
    public int[] ExitCodes(TimeSpan? limit = null)
    {
        var clock = Stopwatch.StartNew();
        foreach (var process in processes)
        {
            var rest = (limit ?? TimeSpan.FromSeconds(120)) - clock.Elapsed;
            Assert.True(process.WaitForExit(rest > TimeSpan.Zero ? rest : TimeSpan.Zero), $"rank {processes.IndexOf(process)} is still running");
            process.WaitForExit(); // for the rest of its output
        }
        return [.. processes.Select(process => process.ExitCode)];
    }

    public void Dispose()
    {
        foreach (var process in processes)
        {
            if (!process.HasExited) process.Kill();
            process.Dispose();
        }
    }
}
