using DeepLearningClinic.Charts;
using DeepLearningClinic.Training;
using Microsoft.DotNet.Interactive.Formatting;

namespace DeepLearningClinic.Tests.Charts;

public class LiveTrainingChartTests
{
    [Fact]
    public void It_shows_itself_once_changes_in_place_a_few_times_a_second_and_ends_with_the_last_epoch()
    {
        var shown = new List<DisplayedValue>();
        using var subscription = Formatter.SubscribeToDisplayedValues(shown.Add);
        var chart = new LiveTrainingChart("Spam");

        for (var epoch = 1; epoch <= 50; epoch++) chart.Report(Report(epoch, 50));

        var mine = shown.Where(value => value.Value!.ToString()!.StartsWith("Spam", StringComparison.Ordinal)).ToList();
        Assert.Single(mine.Select(value => value.DisplayId).Distinct());
        Assert.InRange(mine.Count, 2, 20);
        Assert.StartsWith("Spam: epoch 50 of 50", mine[^1].Value!.ToString());
    }

    [Fact]
    public void A_training_that_stops_early_still_shows_its_last_epoch()
    {
        DisplayedValue? last = null;
        using var subscription = Formatter.SubscribeToDisplayedValues(value => last = value.Value!.ToString()!.StartsWith("Early", StringComparison.Ordinal) ? value : last);
        var chart = new LiveTrainingChart("Early");

        for (var epoch = 1; epoch <= 3; epoch++) chart.Report(Report(epoch, 100));

        Assert.True(SpinWait.SpinUntil(() => last!.Value!.ToString()!.StartsWith("Early: epoch 3 of 100", StringComparison.Ordinal), TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void Loss_and_accuracy_stand_side_by_side_with_validation_where_it_is_given()
    {
        var chart = new LiveTrainingChart();
        chart.Report(Report(1, 2) with { ValidationLoss = null, ValidationAccuracy = null });
        Assert.DoesNotContain("validation", chart.ToChart().ToString());

        chart = new LiveTrainingChart();
        for (var epoch = 1; epoch <= 2; epoch++) chart.Report(Report(epoch, 2));
        Assert.Contains("line \"validation\": 2 points", chart.ToChart().ToString());
        Assert.Contains("accuracy in %", chart.ToChart().ToString());
    }

    [Fact]
    public void Without_a_report_there_is_no_chart() => Assert.Throws<InvalidOperationException>(() => new LiveTrainingChart().ToChart());

    private static EpochReport Report(int epoch, int epochs) => new(epoch, epochs, 1.0 / epoch, 0.5, 1.1 / epoch, 0.4, TimeSpan.FromSeconds(epoch));
}
