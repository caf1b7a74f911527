using System.Diagnostics;
using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class MemoryLifetimeTests
{
    [Fact]
    public void Twenty_thousand_steps_that_dispose_nothing_grow_the_process_by_less_than_50_megabytes()
    {
        var model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10));
        var optimizer = optim.Adam(model.parameters());
        // Some 70 KB a step: held, 19,000 steps would be more than a gigabyte.
        Tensor x = randn(64, 64), y = randint(10, [64]);
        Train(1_000);
        var before = Resident;
        Train(19_000);
        var grown = Resident - before;
        Assert.True(grown < 50_000_000, $"grew by {grown / 1_000_000} MB");

        void Train(int steps)
        {
            for (int i = 0; i < steps; i++)
            {
                var loss = nn.functional.cross_entropy(model.call(x), y);
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
            }
        }
    }

    [Fact]
    public void Training_in_a_scope_leaves_nothing_but_the_parameters()
    {
        Collect();
        var before = Tensor.TotalCount;
        nn.Module<Tensor, Tensor> model;
        using (NewDisposeScope()) model = nn.Sequential(nn.Linear(8, 4), nn.ReLU(), nn.Linear(4, 2));
        var optimizer = optim.SGD(model.parameters(), 0.1);
        for (int i = 0; i < 5; i++)
        {
            using var scope = NewDisposeScope();
            var loss = nn.functional.cross_entropy(model.call(randn(16, 8)), randint(2, [16]));
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
            Assert.True(loss.item<float>() > 0);
        }
        Assert.Equal(before + model.parameters().Count(), Tensor.TotalCount);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_graph_of_a_hundred_thousand_steps_is_freed_without_recursion(bool disposed)
    {
        Collect();
        var before = Tensor.TotalCount;
        Grow(disposed);
        Collect();
        Assert.Equal(before, Tensor.TotalCount);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Grow(bool disposed)
        {
            var x = zeros(1, requires_grad: true);
            var sum = x + 1;
            for (int i = 0; i < 100_000; i++)
            {
                var next = sum + 1;
                if (disposed) sum.Dispose();
                sum = next;
            }
            if (!disposed) return;
            sum.Dispose();
            x.Dispose();
        }
    }

    [Fact]
    public async Task Collections_during_training_neither_block_nor_break_it()
    {
        var model = nn.Sequential(nn.Linear(16, 16), nn.Tanh(), nn.Linear(16, 2));
        using var done = new CancellationTokenSource();
        var collector = Task.Run(() =>
        {
            while (!done.IsCancellationRequested) Collect();
        });
        var training = Task.Factory.StartNew(() =>
        {
            for (int i = 0; i < 300; i++)
            {
                model.call(randn(8, 16)).sum().backward();
                model.zero_grad();
            }
        }, TaskCreationOptions.LongRunning);
        await training.WaitAsync(TimeSpan.FromMinutes(2));
        done.Cancel();
        await collector.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void A_process_may_end_while_finalizers_are_pending()
    {
        for (int i = 0; i < 3; i++)
        {
            var start = new ProcessStartInfo("dotnet", [typeof(MemoryLifetimeTests).Assembly.Location])
            {
                Environment = { [EndsWithGarbage] = "1" },
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            };
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.Equal((0, "", "garbage\n"), (process.ExitCode, error, process.StandardOutput.ReadToEnd()));
        }
    }

    private const string EndsWithGarbage = "TORCHSHARP_TESTS_END_WITH_GARBAGE";

    // Runs before the empty Main of a child process, which then ends at once.
    [ModuleInitializer]
    internal static void EndWithGarbage()
    {
        if (Environment.GetEnvironmentVariable(EndsWithGarbage) is null) return;
        var weights = randn(64, 64, requires_grad: true);
        for (int i = 0; i < 1_000; i++) weights.mm(weights).tanh().sum();
        GC.Collect(2, GCCollectionMode.Forced, blocking: true);
        Console.WriteLine("garbage");
    }

    private static long Resident
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.WorkingSet64;
        }
    }

    private static void Collect()
    {
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
