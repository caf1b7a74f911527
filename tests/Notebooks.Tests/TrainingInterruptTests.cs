using Course;
using Course.Engine;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;

namespace Notebooks.Tests;

public sealed class TrainingInterruptTests
{
    private const string Setup = """
        using DeepLearningClinic.Charts;
        using DeepLearningClinic.Data;
        using DeepLearningClinic.Training;
        using TorchSharp;
        using static TorchSharp.torch;
        var moons = Samples.TwoMoons(200, 0.1, 1).ToTensors();
        var model = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 2));
        var optimizer = optim.SGD(model.parameters(), 1e-3);
        var chart = new LiveTrainingChart();
        """;

    [Fact]
    public async Task A_training_inside_the_compiled_helper_ends_when_its_cell_is_interrupted_and_keeps_what_was_learned()
    {
        using var kernel = new CSharpKernel();
        await RunAsync($"#r \"{Path.Combine(Repository.Notebooks, "../lib/DeepLearningClinic.dll")}\"\n{Setup}");
        using var cancellation = new CancellationTokenSource();
        using var subscription = kernel.KernelEvents.Subscribe(@event =>
        {
            if (@event is DisplayedValueUpdated)
                cancellation.Cancel();
        });
        var code = "Trainer.Fit(model, moons with { Target = moons.Target.flatten().@long() }, optimizer, Metrics.CrossEntropy, int.MaxValue, progress: chart)";
        var result = await kernel.SendAsync(new SubmitCode(code), cancellation.Token);
        Assert.IsType<OperationCanceledException>(Assert.IsType<CommandFailed>(result.Events[^1]).Exception);

        var epochs = (int)(await RunAsync("System.Threading.Thread.Sleep(300);\nchart.History.Epochs.Count"))!;
        Assert.InRange(epochs, 1, int.MaxValue - 1);
        Assert.Equal((epochs, true), await RunAsync(
            "System.Threading.Thread.Sleep(200);\n(chart.History.Epochs.Count, Metrics.Predict(model, moons.Input).isfinite().all().item<bool>())"));

        async Task<object?> RunAsync(string cell)
        {
            var events = (await kernel.SendAsync(new SubmitCode(cell))).Events;
            Assert.IsType<CommandSucceeded>(events[^1]);
            return events.OfType<ReturnValueProduced>().LastOrDefault()?.Value;
        }
    }
}
