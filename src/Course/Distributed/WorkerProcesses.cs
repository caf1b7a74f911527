using System.Diagnostics;

namespace Course.Distributed;

/// <summary>Worker processes: what they print comes here with their rank before it, and where one fails all are ended.</summary>
internal sealed class WorkerProcesses : IDisposable
{
    /// <summary>How long the others have, where one has failed, to say what they heard of it.</summary>
    private static readonly TimeSpan grace = TimeSpan.FromSeconds(5);

    private readonly List<Process> processes = [];
    private readonly List<Task> pumps = [];
    private readonly Lock printing = new();

    /// <summary>Starts the processes; where one can't be started, none runs.</summary>
    public WorkerProcesses(IReadOnlyList<ProcessStartInfo> starts)
    {
        try
        {
            foreach (var start in starts)
            {
                // The input stays open and empty: it ends when this program does.
                start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
                var process = Process.Start(start)!;
                pumps.Add(PumpAsync(processes.Count, process.StandardOutput, Console.Out));
                pumps.Add(PumpAsync(processes.Count, process.StandardError, Console.Error));
                processes.Add(process);
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Waits for all; where one fails or the caller cancels, ends the rest.</summary>
    /// <returns>The exit code: success where every process had it.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var running = processes.Select(process => process.WaitForExitAsync(CancellationToken.None)).ToList();
        var cancelled = Task.Delay(Timeout.Infinite, cancellation);
        while (running.Count > 0 && Failed().Count == 0 && !cancelled.IsCompleted)
            running.Remove(await Task.WhenAny([.. running, cancelled]));
        if (!cancelled.IsCompleted)
            await Task.WhenAny(Task.WhenAll(running), Task.Delay(grace, CancellationToken.None));

        var failed = Failed();
        var still = processes.FindAll(process => !process.HasExited);
        still.ForEach(process => process.Kill(entireProcessTree: true));
        await Task.WhenAny(Task.WhenAll(pumps), Task.Delay(grace, CancellationToken.None));
        if (failed.Count == 0)
            return cancelled.IsCompleted ? ExitCode.Failed : ExitCode.Success;
        var rest = still.Count > 0 ? "; the others were ended" : "";
        Console.Error.WriteLine($"course distributed: {string.Join(", ", failed.Select(Describe))}{rest}");
        return ExitCode.Failed;
    }

    public void Dispose()
    {
        foreach (var process in processes)
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
            process.Dispose();
        }
    }

    /// <summary>The processes that failed, in the order in which they ended.</summary>
    private List<Process> Failed() =>
        [.. processes.Where(process => process.HasExited && process.ExitCode != 0).OrderBy(process => process.ExitTime)];

    private string Describe(Process process) => $"rank {processes.IndexOf(process)} " + process.ExitCode switch
    {
        > 128 and < 192 and var code => $"was killed (signal {code - 128})",
        var code => $"ended with exit code {code}",
    };

    private async Task PumpAsync(int rank, StreamReader from, TextWriter to)
    {
        while (await from.ReadLineAsync() is { } line)
        {
            lock (printing)
                to.WriteLine($"[{rank}] {line}");
        }
    }
}
