using System.Collections.Concurrent;
using System.Diagnostics;
using Course.Notebooks;

namespace Notebooks.Tests;

/// <summary>Runs every notebook once, however many tests look at the outcome.</summary>
public sealed class NotebookRuns
{
    private readonly ConcurrentDictionary<string, Task<NotebookRun>> _runs = new();

    internal Task<NotebookRun> Of(string name) => _runs.GetOrAdd(name, _ => RunAsync(NotebookFiles.PathOf(name)));

    /// <summary>The notebook as a student first gets it: without the lines of the model solutions.</summary>
    internal static async Task<NotebookRun> WithoutSolutions(string name)
    {
        var notebook = NotebookFiles.Load(name);
        foreach (var cell in notebook.CodeCells)
        {
            var inside = false;
            cell.Source = string.Join('\n', cell.Lines().Where(line => !(inside = (inside || line.Contains("BEGIN SOLUTION")) && !line.Contains("END SOLUTION"))));
        }
        var folder = Directory.CreateDirectory(Path.Combine(NotebookFiles.PathOf(".."), "out"));
        var copy = Path.Combine(folder.FullName, $"without-solutions-{name}");
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
        var clock = new CellClock();
        var result = await NotebookRunner.RunAsync(path, clock);
        return new(result, clock.Stop(), Process.GetCurrentProcess().PeakWorkingSet64);
    }

    /// <summary>Times the cells. What other programs take from the processor counts neither way: a cell's time is the clock's or the processor's, whichever is less.</summary>
    private sealed class CellClock : IProgress<CellProgress>
    {
        private readonly List<CellTime> _cells = [];
        private (string Cell, long Start, TimeSpan Processor)? _running;

        public void Report(CellProgress value)
        {
            Stop();
            _running = (value.FirstWords, Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        }

        public IReadOnlyList<CellTime> Stop()
        {
            if (_running is var (cell, start, processor))
            {
                var (elapsed, used) = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processor);
                _cells.Add(new(cell, elapsed < used ? elapsed : used));
            }
            _running = null;
            return _cells;
        }
    }
}

/// <param name="FirstWords">The beginning of the cell.</param>
/// <param name="Time">How long it took.</param>
internal sealed record CellTime(string FirstWords, TimeSpan Time);

/// <param name="Result">The notebook with its outputs.</param>
/// <param name="Cells">How long every code cell took.</param>
/// <param name="PeakBytes">The largest memory of this process so far.</param>
internal sealed record NotebookRun(NotebookResult Result, IReadOnlyList<CellTime> Cells, long PeakBytes);
