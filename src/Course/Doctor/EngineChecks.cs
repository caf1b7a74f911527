using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;

namespace Course.Doctor;

/// <summary>Loads the engine as a notebook does, through a cell, and looks at which libraries that brought in.</summary>
internal static partial class EngineChecks
{
    public static async Task<List<Finding>> RunAsync()
    {
        var cell = $$"""
            #r "{{Path.Combine(Repository.Library, "TorchSharp.dll")}}"
            using TorchSharp;
            torch.mm(torch.ones(64, 64), torch.ones(64, 64)).sum().item<float>() + " " + torch.__version__ + " " + torch.get_num_threads()
            """;
        using var kernel = new CSharpKernel();
        var result = await kernel.SubmitCodeAsync(cell);
        if (result.Events.OfType<CommandFailed>().FirstOrDefault() is { } failure)
            return [new("libtorch", Verdict.Problem, failure.Message.Split('\n')[0], "./course setup, or LIBTORCH=DIR, or -p:UseNuGetPackages=true")];
        var answer = result.Events.OfType<ReturnValueProduced>().Single().Value!.ToString()!.Split(' ');
        var libraries = File.ReadLines("/proc/self/maps").Select(line => line[(line.LastIndexOf(' ') + 1)..]).Where(File.Exists).Distinct().ToList();
        return [Libtorch(libraries, answer[1]), Blas(libraries), Threads(answer[2])];
    }

    private static Finding Libtorch(List<string> libraries, string version) =>
        libraries.Find(path => path.Contains("libtorch_cpu")) is { } path
            ? new("libtorch", Verdict.Ok, $"{version}, {path}")
            : new("libtorch", Verdict.Problem, "no libtorch_cpu was loaded", "./course setup");

    /// <summary>Reference BLAS multiplies matrices tens of times slower than OpenBLAS.</summary>
    internal static Finding Blas(List<string> libraries)
    {
        if (libraries.Find(path => OptimisedBlas().IsMatch(path)) is { } fast)
            return new("BLAS", Verdict.Ok, fast);
        return libraries.Find(path => path.Contains("/libblas.so")) is { } reference
            ? new("BLAS", Verdict.Warning, $"{reference} is the slow reference BLAS", "apt-get install libopenblas0-pthread; then update-alternatives --auto libblas.so.3-x86_64-linux-gnu")
            : new("BLAS", Verdict.Ok, "built into libtorch");
    }

    private static Finding Threads(string threads)
    {
        var bound = Environment.GetEnvironmentVariable("OMP_NUM_THREADS");
        return new("threads", Verdict.Ok, $"{Environment.ProcessorCount} cores, libtorch uses {threads}{(bound is null ? "" : $" (OMP_NUM_THREADS={bound})")}");
    }

    [GeneratedRegex("openblas|/blis|libmkl|libatlas")]
    private static partial Regex OptimisedBlas();
}
