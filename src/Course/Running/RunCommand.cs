using System.CommandLine;
using Spectre.Console;

namespace Course.Running;

/// <summary><c>course run</c>: executes notebooks headless, one process each, and writes what they show.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var notebooks = new Argument<string[]>("NOTEBOOK")
        {
            Description = "A path, a name in notebooks/, or a number such as 2. Without one: all of them.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var jobs = new Option<int>("--jobs")
        {
            Description = "How many notebooks run at a time.",
            DefaultValueFactory = _ => Math.Clamp(Environment.ProcessorCount, 1, 2),
        };
        var timeout = new Option<double>("--timeout")
        {
            Description = "The longest that one cell may take, in seconds.",
            DefaultValueFactory = _ => 120,
        };
        var output = new Option<string>("--output")
        {
            Description = "The folder for NAME.ipynb and NAME.html.",
            DefaultValueFactory = _ => "out",
        };
        jobs.Validators.Add(result => { if (result.GetValueOrDefault<int>() < 1) result.AddError("--jobs: expected a number from 1 up."); });
        timeout.Validators.Add(result => { if (result.GetValueOrDefault<double>() is not (> 0 and < 1e6)) result.AddError("--timeout: expected seconds above 0."); });

        var command = new Command("run", "Runs notebooks headless and writes their results.") { notebooks, jobs, timeout, output };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetValue(notebooks)!, parsed.GetValue(jobs), TimeSpan.FromSeconds(parsed.GetValue(timeout)), parsed.GetValue(output)!));
        return command;
    }

    private static async Task<int> RunAsync(string[] names, int jobs, TimeSpan cellLimit, string output)
    {
        if (!NotebookLocator.TryFind(names, out var paths, out var complaint))
            return Refuse(complaint);
        try
        {
            Directory.CreateDirectory(output);
            output = Path.GetFullPath(output);
            using (File.Create(Path.Combine(output, $".{Environment.ProcessId}.tmp"), 1, FileOptions.DeleteOnClose)) { }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse($"--output {output}: can't be written to ({exception.Message.TrimEnd('.')}); name another folder.");
        }

        jobs = Math.Min(jobs, paths.Count);
        var threads = Math.Max(1, Environment.ProcessorCount / jobs);
        var outcomes = new RunOutcome[paths.Count];
        await RunScreen.ShowAsync([.. paths.Select(NameOf)], screen => Parallel.ForAsync(
            0, paths.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, async (i, _) =>
            {
                outcomes[i] = await NotebookProcess.RunAsync(paths[i], output, cellLimit, threads, screen.Begin(i));
                screen.End(i, outcomes[i]);
            }));

        for (var i = 0; i < paths.Count; i++)
            FailureReport.Write(NameOf(paths[i]), outcomes[i]);
        AnsiConsole.Write(Summary(paths, outcomes));
        AnsiConsole.WriteLine($"Results in {Path.GetRelativePath(Environment.CurrentDirectory, output)}/");
        return outcomes.All(outcome => outcome.Succeeded) ? ExitCode.Success
            : outcomes.Any(outcome => outcome.Failure is not null) ? ExitCode.Failed
            : ExitCode.BadInput;
    }

    private static Table Summary(List<string> paths, RunOutcome[] outcomes)
    {
        var table = new Table().AddColumns("notebook", "seconds", "first result", "peak memory", "results");
        for (var column = 1; column <= 3; column++)
            table.Columns[column].RightAligned().NoWrap();
        foreach (var (path, outcome) in paths.Zip(outcomes))
        {
            table.AddRow(
                NameOf(path).EscapeMarkup(),
                outcome.Elapsed == default ? "" : $"{outcome.Elapsed.TotalSeconds:0.0}",
                outcome.FirstResult == default ? "" : $"{outcome.FirstResult.TotalSeconds:0.0} s",
                outcome.PeakMemory == 0 ? "" : $"{outcome.PeakMemory / (1024.0 * 1024):0} MiB",
                ResultOf(outcome).EscapeMarkup());
        }

        return table;
    }

    private static string ResultOf(RunOutcome outcome) =>
        outcome.BadInput is not null ? "not run"
        : outcome.Failure is { } failure ? $"failed at cell {failure.Cell}"
        : outcome.Checks == 0 ? "ran to the end"
        : $"{outcome.ChecksPassed} of {outcome.Checks} hold";

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"course run: {message}");
        return ExitCode.BadInput;
    }
}
