using System.Diagnostics;
using DeepLearningClinic.Training;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace DeepLearningClinic.Charts;

/// <summary>Loss and accuracy of a running training: shows itself at the first report and then changes in place.</summary>
/// <param name="title">The title of the chart.</param>
public sealed class LiveTrainingChart(string title = "Training") : IProgress<EpochReport>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private readonly Lock gate = new();
    private readonly List<EpochReport> reports = [];
    private DisplayedValue? displayed;
    private long shownAt;
    private Timer? pending;

    /// <summary>Takes up a finished epoch.</summary>
    public void Report(EpochReport value)
    {
        lock (gate)
        {
            reports.Add(value);
            var wait = Pause - Stopwatch.GetElapsedTime(shownAt);
            if (displayed is null || value.Epoch >= value.Epochs || wait <= TimeSpan.Zero) Show();
            else pending ??= new Timer(_ => { lock (gate) if (pending is not null) Show(); }, null, wait, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>The chart of what was reported so far.</summary>
    /// <exception cref="InvalidOperationException">Nothing was reported yet.</exception>
    public GenericChart ToChart()
    {
        lock (gate)
        {
            if (reports.Count == 0)
                throw new InvalidOperationException("No epoch was reported yet: pass the chart to the training and draw it afterwards.");
            var last = reports[^1];
            var loss = Draw.Loss([.. reports.Select(report => report.TrainLoss)], Values(report => report.ValidationLoss));
            var accuracy = Draw.Loss(
                [.. reports.Select(report => 100 * report.TrainAccuracy)], Values(report => 100 * report.ValidationAccuracy),
                "Accuracy", yTitle: "accuracy in %");
            return Draw.Grid($"{title}: epoch {last.Epoch} of {last.Epochs}, {last.Elapsed.TotalSeconds:F1} s", [loss, accuracy]);
        }
    }

    private double[]? Values(Func<EpochReport, double?> value) =>
        reports.Any(report => value(report) is not null) ? [.. reports.Select(report => value(report) ?? double.NaN)] : null;

    private void Show()
    {
        pending?.Dispose();
        pending = null;
        if (displayed is null) displayed = ToChart().Display();
        else displayed.Update(ToChart());
        shownAt = Stopwatch.GetTimestamp();
    }
}
