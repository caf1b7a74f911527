using System.CommandLine;
using Benchmarks;
using Benchmarks.Distributed;
using Benchmarks.Engine;
using Benchmarks.Kernel;
using Benchmarks.Training;
using Spectre.Console;

if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Capabilities.Ansi = false;
    AnsiConsole.Profile.Width = 1000; // a row stays on one line
}

var root = new RootCommand("Measures the course kit against its bounds; ./course bench calls it.")
{
    EngineBenchmark.Create(),
    EngineWorker.Create(),
    DistributedBenchmark.Create(),
    DistributedWorker.Create(),
    KernelBenchmark.Create(),
    TrainingBenchmark.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    Console.Error.WriteLine($"course bench: {parsed.Errors[0].Message} ./course bench --help lists what there is.");
    return 2;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (BenchmarkException exception)
{
    Console.Error.WriteLine($"course bench: {exception.Message}");
    return 2;
}
