using System.CommandLine;
using System.Diagnostics;
using System.IO.Pipes;
using System.Text.Json;
using System.Text.Json.Nodes;
using Course.Html;
using Course.Jupyter;
using Course.Notebooks;

namespace Course.Running;

/// <summary>The child of <c>run</c>: executes one notebook in this process, writes its results, reports over a pipe.</summary>
internal static class ExecuteCommand
{
    public const string Name = "execute";

    private const string ResultsMimeType = "application/vnd.deep-learning-clinic.results+json";

    public static Command Create()
    {
        var notebook = new Argument<string>("NOTEBOOK");
        var output = new Argument<string>("OUTPUT");
        var pipe = new Argument<string>("PIPE");
        var command = new Command(Name) { notebook, output, pipe };
        command.Hidden = true;
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(notebook)!, parsed.GetValue(output)!, parsed.GetValue(pipe)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string notebook, string output, string pipeName, CancellationToken cancellation)
    {
        await using var pipe = new NamedPipeClientStream(".", pipeName, PipeDirection.Out);
        await pipe.ConnectAsync(cancellation);
        await using var writer = new StreamWriter(pipe) { AutoFlush = true };
        void Send(RunMessage message) => writer.WriteLine(JsonSerializer.Serialize(message));

        var outcome = await ExecuteAsync(notebook, output, new SynchronousProgress<CellProgress>(progress => Send(new RunMessage(Progress: progress))), cancellation);
        Send(new RunMessage(Outcome: outcome));
        return outcome.Succeeded ? ExitCode.Success : ExitCode.Failed;
    }

    private static async Task<RunOutcome> ExecuteAsync(
        string path, string output, IProgress<CellProgress> progress, CancellationToken cancellation)
    {
        var started = Process.GetCurrentProcess().StartTime;
        try
        {
            var result = await NotebookRunner.RunAsync(path, progress, cancellation);
            var elapsed = DateTime.Now - started;
            var json = result.Notebook.Json;
            var (passed, checks) = CountChecks(json);
            if (result.Failure is null)
            {
                var name = Path.GetFileNameWithoutExtension(path);
                var page = HtmlPage.Render(json, name);
                PlotlyScript.AddTo(json);
                result.Notebook.Save(Path.Combine(output, name + ".ipynb"));
                AtomicFile.WriteAllText(Path.Combine(output, name + ".html"), page);
            }

            var startUp = elapsed - result.Elapsed;
            return new RunOutcome(
                Failure: result.Failure,
                Checks: checks,
                ChecksPassed: passed,
                Elapsed: elapsed,
                FirstResult: startUp + result.FirstResult,
                PeakMemory: Process.GetCurrentProcess().PeakWorkingSet64);
        }
        catch (NotebookException exception)
        {
            return new RunOutcome(BadInput: exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new RunOutcome(BadInput: $"{output}: the results can't be written there: {exception.Message}");
        }
    }

    private static (int Passed, int Checks) CountChecks(JsonObject notebook)
    {
        var checks = notebook["cells"]!.AsArray()
            .SelectMany(cell => cell!["outputs"]?.AsArray() ?? [])
            .SelectMany(output => output!["data"]?[ResultsMimeType]?["checks"]?.AsArray() ?? [])
            .ToList();
        return (checks.Count(check => (bool)check!["passed"]!), checks.Count);
    }
}
