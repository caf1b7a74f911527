using System.CommandLine;
using System.Runtime.InteropServices;

namespace Course.Distributed;

/// <summary><c>course distributed</c>: starts a program in several processes that train together, with the variables that torchrun sets.</summary>
internal static class DistributedCommand
{
    /// <summary>The variable that names the folder for what the workers give back.</summary>
    public const string ResultsVariable = "CLINIC_RESULTS";

    public static Command Create()
    {
        var workers = new Option<int>("--workers")
        {
            Description = "How many processes.",
            DefaultValueFactory = _ => Math.Clamp(Environment.ProcessorCount, 1, 2),
        };
        var results = new Option<string?>("--results") { Description = "A folder for what the workers give back.", Hidden = true };
        var target = new Argument<string>("PROGRAM")
        {
            Description = "A .dll, a .csx or .cs script, another executable file, or a notebook's cell as NOTEBOOK.ipynb#CELL-ID.",
        };
        var arguments = new Argument<string[]>("ARGUMENT") { Description = "The program's own; behind -- where they begin with a dash." };
        workers.Validators.Add(result => { if (result.GetValueOrDefault<int>() is < 1 or > 64) result.AddError("--workers: expected a number from 1 to 64."); });
        var command = new Command("distributed", "Starts a program in several processes that train together.") { workers, results, target, arguments };
        command.SetAction((parsed, cancellation) =>
            RunAsync(parsed.GetValue(workers), parsed.GetValue(target)!, parsed.GetValue(arguments)!, parsed.GetValue(results), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(int workers, string target, string[] arguments, string? results, CancellationToken cancellation)
    {
        if (WorkerTarget.Complaint(target) is { } complaint) return Refuse(complaint);
        // Whoever asks for results ends the workers by closing this program's input.
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => { signal.Cancel = true; ended.Cancel(); });
        if (results is not null) ParentWatch.Start(ended.Cancel);
        var starts = WorkerEnvironment.Of(workers).Select(variables =>
        {
            var start = WorkerTarget.Start(target, arguments);
            foreach (var (name, value) in variables) start.Environment[name] = value;
            if (results is not null) start.Environment[ResultsVariable] = Path.GetFullPath(results);
            return start;
        });
        try
        {
            using var processes = new WorkerProcesses([.. starts]);
            return await processes.RunAsync(ended.Token);
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            return Refuse($"{target}: can't be started ({exception.Message.TrimEnd('.')}); expected a .dll, a .csx or .cs script, an executable file or a notebook's cell.");
        }
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"course distributed: {message}");
        return ExitCode.BadInput;
    }
}
