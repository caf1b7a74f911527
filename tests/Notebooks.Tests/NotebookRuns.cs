using System.Collections.Concurrent;
using Course.Notebooks;
using Course.Running;

namespace Notebooks.Tests;

/// <summary>Runs every notebook once, and once without its solutions at the same time, however many tests look at the outcome.</summary>
public sealed class NotebookRuns
{
    private static readonly TimeSpan CellLimit = TimeSpan.FromMinutes(5);
    private static readonly string Output = Directory.CreateDirectory(Path.Combine(NotebookFiles.PathOf(".."), "out", "tests")).FullName;

    private readonly ConcurrentDictionary<string, (Task<NotebookRun> Whole, Task<NotebookRun> WithoutSolutions)> _runs = new();

    internal Task<NotebookRun> Of(string name) => Both(name).Whole;

    /// <summary>The notebook as a student first gets it: without the lines of the model solutions.</summary>
    internal Task<NotebookRun> WithoutSolutions(string name) => Both(name).WithoutSolutions;

    private (Task<NotebookRun> Whole, Task<NotebookRun> WithoutSolutions) Both(string name) =>
        _runs.GetOrAdd(name, _ => (RunAsync(NotebookFiles.PathOf(name)), RunWithoutSolutionsAsync(name)));

    private static async Task<NotebookRun> RunWithoutSolutionsAsync(string name)
    {
        var notebook = NotebookFiles.Load(name);
        foreach (var cell in notebook.CodeCells)
        {
            var inside = false;
            cell.Source = string.Join('\n', cell.Lines().Where(line => !(inside = (inside || line.Contains("BEGIN SOLUTION")) && !line.Contains("END SOLUTION"))));
        }
        // Beside the folder of the results: the notebook reads ../lib as the one it comes from does.
        var copy = Path.Combine(Path.GetDirectoryName(Output)!, $"without-solutions-{name}");
        notebook.Save(copy);
        try
        {
            return await RunAsync(copy);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static async Task<NotebookRun> RunAsync(string path)
    {
        var times = new CellTimes();
        var outcome = await NotebookProcess.RunAsync(path, Output, CellLimit, threads: 1, times);
        return new(outcome, outcome.Succeeded ? Notebook.Load(Path.Combine(Output, Path.GetFileName(path))) : null, times.Until(outcome.Elapsed));
    }

    private sealed class CellTimes : IProgress<CellProgress>
    {
        private readonly List<CellProgress> _begun = [];

        public void Report(CellProgress value) => _begun.Add(value);

        /// <summary>What other programs take from the processor counts neither way: a cell's time is the clock's or the processor's, whichever is less.</summary>
        public IReadOnlyList<CellTime> Until(TimeSpan end) => [.. _begun.Zip(_begun.Skip(1).Append(null), (cell, next) => new CellTime(
            cell.FirstWords, next is null ? end - cell.Elapsed : TimeSpan.FromTicks(Math.Min((next.Elapsed - cell.Elapsed).Ticks, (next.Processor - cell.Processor).Ticks))))];
    }
}

/// <param name="FirstWords">The beginning of the cell.</param>
/// <param name="Time">How long it took.</param>
internal sealed record CellTime(string FirstWords, TimeSpan Time);

/// <param name="Outcome">How the run ended, and its largest memory.</param>
/// <param name="Outputs">The notebook with its outputs; null where it did not reach its end.</param>
/// <param name="Cells">How long every code cell took.</param>
internal sealed record NotebookRun(RunOutcome Outcome, Notebook? Outputs, IReadOnlyList<CellTime> Cells)
{
    /// <summary>The notebook with its outputs. Throws with the cell and its message where it did not reach its end.</summary>
    public Notebook Notebook => Outputs ?? throw new InvalidOperationException(Outcome.BadInput
        ?? $"Code cell {Outcome.Failure!.Cell}: {Outcome.Failure.Message}\n{Outcome.Failure.Detail}\n\n{Outcome.Failure.Source}");
}
