using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DeepLearningClinic.Distributed;

/// <summary>Runs work in several processes on this machine and brings back what each made of it (notebook 7, "Deeper and bigger").</summary>
public static partial class Workers
{
    private const string ResultsVariable = "CLINIC_RESULTS";

    private static readonly JsonSerializerOptions Json = new()
    {
        IncludeFields = true, // of tuples
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    /// <summary>
    /// Runs a lambda in several new processes. They compile its text, so it can use this library and TorchSharp, but not the notebook's variables.
    /// What they print appears here at once, with their rank before it.
    /// </summary>
    /// <param name="workers">How many processes.</param>
    /// <param name="body">The work, written out in the call; its result has to be what JSON can hold.</param>
    /// <param name="setup">Code to run before, such as a class that the lambda uses.</param>
    /// <returns>The results in the order of the ranks.</returns>
    /// <exception cref="DistributedException">The code does not compile in the workers, or one of them failed.</exception>
    public static IReadOnlyList<T> Run<T>(int workers, Func<ProcessGroup, T> body, string setup = "",
        [CallerArgumentExpression(nameof(body))] string code = "", [CallerLineNumber] int line = 0)
    {
        if (!code.Contains("=>"))
            throw new ArgumentException("Write the work as a lambda in the call itself: the workers compile its text.", nameof(body));
        var folder = Directory.CreateTempSubdirectory("workers-");
        try
        {
            var library = typeof(Workers).Assembly;
            var usings = library.GetExportedTypes().Select(type => type.Namespace).Distinct().Append("TorchSharp").Append("static TorchSharp.torch");
            File.WriteAllText(Path.Combine(folder.FullName, "setup.csx"),
                $"#r \"{library.Location}\"\n{string.Concat(usings.Select(name => $"using {name};\n"))}{setup}");
            var program = Path.Combine(folder.FullName, "work.csx");
            // The lambda stands on the line that it has in the caller's code.
            File.WriteAllText(program, $"#load \"setup.csx\"{new string('\n', Math.Max(1, line - 1))}"
                + $"{typeof(Workers).FullName}.{nameof(Work)}({KernelChecks().Replace(code, " ")});");
            return RunProgram<T>(workers, program);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs a program in several new processes: what <c>./course distributed</c> runs. Each gives its result to <see cref="Return"/>.</summary>
    /// <param name="workers">How many processes.</param>
    /// <param name="program">A .dll, a .csx or .cs script, an executable file, or a notebook's cell as <c>NOTEBOOK.ipynb#cell-id</c>.</param>
    /// <param name="arguments">The program's arguments.</param>
    /// <returns>The results in the order of the ranks.</returns>
    /// <exception cref="DistributedException">A process failed, or gave no result.</exception>
    public static IReadOnlyList<T> RunProgram<T>(int workers, string program, params string[] arguments)
    {
        var results = Directory.CreateTempSubdirectory("results-");
        try
        {
            Run(program, ["distributed", "--workers", $"{workers}", "--results", results.FullName, "--", program, .. arguments]);
            var paths = Enumerable.Range(0, workers).Select(rank => Path.Combine(results.FullName, $"{rank}.json")).ToList();
            var missing = paths.FindIndex(path => !File.Exists(path));
            if (missing >= 0) throw new DistributedException($"rank {missing} gave no result: the program has to call Workers.Return.");
            return paths.ConvertAll(path => JsonSerializer.Deserialize<T>(File.ReadAllText(path), Json)!);
        }
        finally
        {
            results.Delete(recursive: true);
        }
    }

    /// <summary>Called in a worker process: gives its result to the program that started it; nothing happens where nobody waits for one.</summary>
    public static void Return<T>(T result)
    {
        if (Environment.GetEnvironmentVariable(ResultsVariable) is { Length: > 0 } folder)
            File.WriteAllText(Path.Combine(folder, $"{Environment.GetEnvironmentVariable("RANK")}.json"), JsonSerializer.Serialize(result, Json));
    }

    /// <summary>Called in a worker process: joins the group, does the work and gives its result back.</summary>
    public static void Work<T>(Func<ProcessGroup, T> body)
    {
        using var group = ProcessGroup.Join();
        try
        {
            Return(body(group));
        }
        catch
        {
            group.Close(); // at once, for the others to hear that this process failed
            throw;
        }
    }

    private static void Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Launcher(), .. arguments])
        {
            RedirectStandardInput = true, // its end tells the workers that this process has ended
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var folder = Path.GetDirectoryName(Path.GetFullPath(program)) + Path.DirectorySeparatorChar;
        var errors = new List<string>();
        using var process = Process.Start(start)!;
        try
        {
            var lines = new BlockingCollection<(string? Text, bool IsError)>();
            process.OutputDataReceived += (_, line) => lines.Add((line.Data?.Replace(folder, ""), false));
            process.ErrorDataReceived += (_, line) => lines.Add((line.Data?.Replace(folder, ""), true));
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            for (var open = 2; open > 0;)
            {
                var (text, isError) = lines.Take();
                if (text is null) open--;
                else Console.WriteLine(text);
                if (text is not null && isError) errors.Add(text);
            }
            process.WaitForExit();
            if (process.ExitCode != 0) throw Failure(errors);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>What a worker complained of first, be it only that another is gone.</summary>
    private static DistributedException Failure(List<string> errors)
    {
        var line = errors.Find(line => line.StartsWith('[') && !Consequence().IsMatch(line)) ?? errors.FirstOrDefault() ?? "The workers were ended.";
        return new(line + (line.Contains("error CS0103") ? "; workers see none of the notebook's variables" : ""));
    }

    /// <summary>The program that starts workers, whose place in the repository the project file names.</summary>
    private static string Launcher()
    {
        var assembly = typeof(Workers).Assembly;
        var path = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == nameof(Launcher)).Value!;
        for (var folder = Path.GetDirectoryName(assembly.Location); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, path))) return Path.Combine(folder, path);
        throw new DistributedException($"The program that starts workers, {path}, is nowhere above {assembly.Location}: run ./course setup.");
    }

    [GeneratedRegex(@"rank \d+ has (ended|left)")]
    private static partial Regex Consequence();

    /// <summary>What this repository's kernel puts into a cell so that it can be interrupted.</summary>
    [GeneratedRegex("""(global::Course\.Engine\.Interrupt\.\w+\(\);)|(\n#line \d+ "[^"\n]*"\n *)""")]
    private static partial Regex KernelChecks();
}
