using System.Diagnostics;
using System.IO.Pipes;
using System.Text.Json;
using Course.Notebooks;

namespace Course.Running;

/// <summary>One notebook, executed in a process of its own.</summary>
internal static class NotebookProcess
{
    private static readonly TimeSpan StartUpAllowance = TimeSpan.FromSeconds(30);

    /// <summary>Executes a notebook and waits for its end; a cell that runs longer than the limit ends the process.</summary>
    /// <param name="threads">How many threads libtorch may use.</param>
    public static async Task<RunOutcome> RunAsync(
        string notebook, string output, TimeSpan cellLimit, int threads, IProgress<CellProgress> progress)
    {
        var pipeName = $"course-{Guid.NewGuid():N}";
        await using var pipe = new NamedPipeServerStream(pipeName, PipeDirection.In, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous);
        using var process = Start(notebook, output, pipeName, threads);
        var errors = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        try
        {
            return await ListenAsync(pipe, process, cellLimit, progress) ?? new RunOutcome(
                BadInput: $"the process that ran the notebook died: {LastLine(await errors)}");
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static Process Start(string notebook, string output, string pipeName, int threads)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(NotebookProcess).Assembly.Location, ExecuteCommand.Name, notebook, output, pipeName },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Unbounded, every process would start as many threads as there are cores.
        start.Environment.TryAdd("OMP_NUM_THREADS", threads.ToString());
        start.Environment.TryAdd("OPENBLAS_NUM_THREADS", threads.ToString());
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    // Null when the process ended without saying how the notebook did.
    private static async Task<RunOutcome?> ListenAsync(
        NamedPipeServerStream pipe, Process process, TimeSpan cellLimit, IProgress<CellProgress> progress)
    {
        var clock = Stopwatch.StartNew();
        if (!await FinishesWithin(StartUpAllowance, Task.WhenAny(pipe.WaitForConnectionAsync(), process.WaitForExitAsync())))
            return new RunOutcome(BadInput: $"the process that runs the notebook did not start within {StartUpAllowance.TotalSeconds:0} s");
        if (!pipe.IsConnected)
            return null;

        using var reader = new StreamReader(pipe);
        CellProgress? current = null;
        while (true)
        {
            var next = reader.ReadLineAsync();
            if (!await FinishesWithin(current is null ? cellLimit + StartUpAllowance : cellLimit, next))
            {
                process.Refresh();
                var memory = process.PeakWorkingSet64;
                process.Kill(entireProcessTree: true);
                return new RunOutcome(
                    Failure: new CellFailure(
                        current?.Cell ?? 1, current?.FirstWords ?? "", null, null,
                        $"stopped: the cell ran longer than {cellLimit.TotalSeconds:0.##} s (--timeout)", null),
                    Elapsed: clock.Elapsed,
                    PeakMemory: memory);
            }

            if (await next is not { } line)
                return null;
            var message = JsonSerializer.Deserialize<RunMessage>(line)!;
            if (message.Outcome is { } outcome)
                return outcome;
            current = message.Progress!;
            progress.Report(current);
        }
    }

    private static async Task<bool> FinishesWithin(TimeSpan limit, Task task) =>
        await Task.WhenAny(task, Task.Delay(limit)) == task;

    private static string LastLine(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "it said nothing";
}
