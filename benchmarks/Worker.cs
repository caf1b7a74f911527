using System.Diagnostics;
using System.Text.Json;

namespace Benchmarks;

/// <summary>
/// A child process that runs workloads on request: a line <c>WORKLOAD COUNT</c> is answered by a line of JSON with
/// <c>ms</c>, <c>cpu_ms</c>, <c>check</c> (a number both sides must agree on) and <c>peak_mib</c>, or with <c>error</c>.
/// </summary>
internal sealed class Worker : IDisposable
{
    private readonly Process process;
    private readonly string name;

    /// <summary>Starts the process.</summary>
    /// <param name="name">What an error calls it.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">Variables it gets beside ours.</param>
    public Worker(string name, string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        this.name = name;
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var (key, value) in environment ?? new Dictionary<string, string>()) start.Environment[key] = value;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new BenchmarkException($"{name}: {program} can't be started ({exception.Message.TrimEnd('.')})");
        }
    }

    /// <summary>Runs a workload so many times. Throws <see cref="BenchmarkException"/> where the process fails.</summary>
    public Answer Run(string workload, int count)
    {
        string? line;
        try
        {
            process.StandardInput.WriteLine($"{workload} {count}");
            process.StandardInput.Flush();
            line = process.StandardOutput.ReadLine();
        }
        catch (IOException)
        {
            line = null;
        }
        if (line is null)
        {
            process.WaitForExit(5000);
            throw new BenchmarkException($"{name} ended with exit code {(process.HasExited ? process.ExitCode : -1)} at the workload {workload}; its message stands above");
        }
        using var json = JsonDocument.Parse(line);
        if (json.RootElement.TryGetProperty("error", out var error)) throw new BenchmarkException($"{name}: {error.GetString()}");
        double Get(string key) => json.RootElement.GetProperty(key).GetDouble();
        return new Answer(new Timing(Get("ms"), Get("cpu_ms")), Get("check"), Get("peak_mib"));
    }

    /// <summary>Ends the process.</summary>
    public void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(5000)) process.Kill();
        process.Dispose();
    }

    /// <summary>What a run answers.</summary>
    internal readonly record struct Answer(Timing Timing, double Check, double PeakMib);
}
