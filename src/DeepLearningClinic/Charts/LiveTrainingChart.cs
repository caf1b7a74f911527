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

    /// <summary>The epochs reported so far: all that ended, where the training was interrupted.</summary>
    public History History { get { lock (gate) return new([.. reports]); } }

    /// <summary>The chart of what was reported so far.</summary>
    /// <exception cref="InvalidOperationException">Nothing was reported yet.</exception>
    public GenericChart ToChart()
    {
        var history = History;
        if (history.Epochs.Count == 0)
            throw new InvalidOperationException("No epoch was reported yet: pass the chart to the training and draw it afterwards.");
        var last = history.Last;
        var loss = Draw.Loss(history.TrainLoss, history.ValidationLoss);
        var accuracy = Draw.Loss(Percent(history.TrainAccuracy), Percent(history.ValidationAccuracy), "Accuracy", yTitle: "accuracy in %");
        return Draw.Grid($"{title}: epoch {last.Epoch} of {last.Epochs}, {last.Elapsed.TotalSeconds:F1} s", [loss, accuracy]);

        static double[] Percent(double[] shares) => Array.ConvertAll(shares, share => 100 * share);
    }

    private void Show()
    {
        pending?.Dispose();
        pending = null;
        if (displayed is null) displayed = ToChart().Display();
        else displayed.Update(ToChart());
        shownAt = Stopwatch.GetTimestamp();
    }
}
