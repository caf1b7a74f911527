using Course.Engine;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;

namespace Course.Tests.Distributed;

/// <summary>A cell starts worker processes by the helper.</summary>
[Collection(nameof(WorkerProcessesCollection))]
public sealed class WorkersTests : IDisposable
{
    private readonly CSharpKernel kernel = new();

    public void Dispose() => kernel.Dispose();

    private async Task<KernelCommandResult> RunAsync(string cell)
    {
        var setup = $"""
            #r "{Path.Combine(Repository.Library, "DeepLearningClinic.dll")}"
            using DeepLearningClinic.Distributed;
            using static TorchSharp.torch;
            var steps = 3;
            """;
        await kernel.SubmitCodeAsync(setup);
        return await kernel.SubmitCodeAsync(cell);
    }

    private static string Output(KernelCommandResult result) =>
        string.Concat(result.Events.OfType<StandardOutputValueProduced>().Select(output => output.FormattedValues.First().Value));

    [Fact]
    public async Task Workers_run_a_lambda_show_what_they_print_and_give_back_their_results()
    {
        var result = await RunAsync("""
            static int Twice(int number) => 0;
            var results = Workers.Run(2, group =>
            {
                var total = 0.0;
                for (var step = 0; step < 3; step++)
                {
                    var value = full(1, group.Rank + step + 0f);
                    group.AllReduce(value);
                    total += value.item<float>();
                }
                Console.WriteLine($"total {total} {Twice(4)}");
                return (Total: total, Curve: new[] { 0.5, double.NaN, group.Rank });
            }, setup: "int Twice(int number) => 2 * number;");
            string.Join(" | ", results.Select(result => $"{result.Total} {string.Join(" ", result.Curve)}"))
            """);

        Assert.Empty(result.Events.OfType<CommandFailed>());
        Assert.Equal("9 0.5 NaN 0 | 9 0.5 NaN 1", result.Events.OfType<ReturnValueProduced>().Single().Value);
        Assert.Equal(["[0] total 9 8", "[1] total 9 8"], Output(result).TrimEnd().Split('\n').Order());
    }

    [Fact]
    public async Task A_variable_of_the_notebook_is_unknown_to_workers_and_the_error_says_where()
    {
        var result = await RunAsync("\n\nWorkers.Run(1, group => group.Rank + steps)");

        var error = CellError.From(result.Events.OfType<CommandFailed>().Single());
        Assert.Matches(
            @"^\[0\] work\.csx, line 3, column \d+: error CS0103: The name 'steps' does not exist in the current context; workers see none of the notebook's variables$",
            error.Message);
    }

    [Fact]
    public async Task A_worker_that_fails_is_named_with_its_error()
    {
        var result = await RunAsync("""
            Workers.Run(2, group =>
            {
                if (group.Rank == 1) throw new InvalidOperationException("boom");
                group.Barrier();
                return 0;
            })
            """);

        Assert.Equal("[1] System.InvalidOperationException: boom", CellError.From(result.Events.OfType<CommandFailed>().Single()).Message);
        Assert.Contains("[0] rank 0: the all-reduce failed: rank 1 has ended", Output(result));
    }

    [Fact]
    public async Task Work_that_is_not_written_out_in_the_call_is_refused()
    {
        var result = await RunAsync("Func<ProcessGroup, int> work = group => 1; Workers.Run(2, work)");

        Assert.StartsWith("Write the work as a lambda in the call itself", CellError.From(result.Events.OfType<CommandFailed>().Single()).Message);
    }

    [Fact]
    public async Task An_interrupted_cell_ends_its_workers()
    {
        var marker = Path.GetTempFileName();
        try
        {
            using var cancellation = new CancellationTokenSource();
            await RunAsync("");
            var running = kernel.SendAsync(new Microsoft.DotNet.Interactive.Commands.SubmitCode($$"""
                Workers.Run(2, group => { while (true) { System.IO.File.AppendAllText("{{marker}}", "."); System.Threading.Thread.Sleep(50); } return 0; })
                """), cancellation.Token);
            while (new FileInfo(marker).Length == 0 && !running.IsCompleted) await Task.Delay(100);
            cancellation.Cancel();
            await running;
            long length;
            do
            {
                length = new FileInfo(marker).Length;
                await Task.Delay(1000);
            }
            while (new FileInfo(marker).Length > length);
        }
        finally
        {
            File.Delete(marker);
        }
    }
}
