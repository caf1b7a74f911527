using System.Diagnostics;
using Course.Engine;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;

namespace Course.Notebooks;

/// <summary>Runs notebooks without a front end.</summary>
public sealed class NotebookRunner
{
    private const string ExpectedFailureTag = "raises-exception";
    private const int WordsLength = 60;

    /// <summary>
    /// Runs a notebook's code cells in order in this process, with the notebook's folder as working directory, up to the first that fails.
    /// A cell tagged raises-exception may fail. What the caller prints meanwhile has to go to a writer taken from Console.Out before.
    /// </summary>
    /// <param name="path">The notebook; the file is left as it is.</param>
    /// <param name="progress">Told of each cell before it runs.</param>
    /// <param name="cancellationToken">Ends the run with the cell that is running as its failure.</param>
    /// <exception cref="NotebookException">There is no such file, or it is no C# notebook.</exception>
    public static async Task<NotebookResult> RunAsync(
        string path, IProgress<CellProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var clock = Stopwatch.StartNew();
        var notebook = Notebook.Load(path);
        if (!string.Equals(notebook.Language, "C#", StringComparison.OrdinalIgnoreCase))
        {
            var language = notebook.Language is { } name ? $"its language is {name}" : "it names no language";
            throw new NotebookException($"{path}: not a C# notebook ({language}).");
        }

        Environment.CurrentDirectory = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var cells = notebook.CodeCells.ToList();
        cells.ForEach(cell => cell.ClearOutputs());
        var outputs = new CellOutputs();
        using var kernel = new CSharpKernel();
        using var subscription = kernel.KernelEvents.Subscribe(outputs.Add);
        TimeSpan? firstResult = null;
        CellFailure? failure = null;
        for (var index = 0; index < cells.Count && failure is null; index++)
        {
            var cell = cells[index];
            progress?.Report(new CellProgress(index + 1, cells.Count, FirstWords(cell.Source), clock.Elapsed, Environment.CpuUsage.TotalTime));
            outputs.Begin(cell);
            cell.ExecutionCount = index + 1;
            var result = await kernel.SendAsync(new SubmitCode(Submission(cell)), cancellationToken).ConfigureAwait(false);
            firstResult ??= clock.Elapsed;
            if (result.Events.OfType<CommandFailed>().FirstOrDefault() is not { } failed)
                continue;
            var error = CellError.From(failed);
            outputs.AddError(error);
            if (!cell.Tags.Contains(ExpectedFailureTag))
            {
                failure = new CellFailure(
                    index + 1, cell.Source, error.Line, error.Column, $"{error.Name}: {error.Message}", string.Join('\n', error.Traceback));
            }
        }

        return new NotebookResult(notebook, failure, clock.Elapsed, firstResult ?? clock.Elapsed);
    }

    /// <summary>The source, with the command that chooses its language before it where it is not C#.</summary>
    private static string Submission(NotebookCell cell) => cell.Language is { } language ? $"#!{language}\n{cell.Source}" : cell.Source;

    private static string FirstWords(string source)
    {
        var line = source.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0) ?? "";
        return line.Length > WordsLength ? line[..WordsLength] + "…" : line;
    }
}
