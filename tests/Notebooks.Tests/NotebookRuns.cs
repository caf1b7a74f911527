using System.Collections.Concurrent;
using System.Diagnostics;
using Course.Notebooks;

namespace Notebooks.Tests;

/// <summary>Runs every notebook once, however many tests look at the outcome.</summary>
public sealed class NotebookRuns
{
    private readonly ConcurrentDictionary<string, Task<NotebookRun>> _runs = new();

    internal Task<NotebookRun> Of(string name) => _runs.GetOrAdd(name, RunAsync);

    private static async Task<NotebookRun> RunAsync(string name)
    {
        var starts = new Starts();
        var result = await NotebookRunner.RunAsync(NotebookFiles.PathOf(name), starts);
        var ends = starts.Skip(1).Select(start => start.Elapsed).Append(result.Elapsed);
        return new(result, [.. starts.Zip(ends, (start, end) => (start.FirstWords, end - start.Elapsed))], Process.GetCurrentProcess().PeakWorkingSet64);
    }

    private sealed class Starts : List<CellProgress>, IProgress<CellProgress>
    {
        public void Report(CellProgress value) => Add(value);
    }
}

/// <param name="Result">The notebook with its outputs.</param>
/// <param name="Cells">How long every code cell took.</param>
/// <param name="PeakBytes">The largest memory of this process so far.</param>
internal sealed record NotebookRun(NotebookResult Result, IReadOnlyList<(string FirstWords, TimeSpan Time)> Cells, long PeakBytes);
