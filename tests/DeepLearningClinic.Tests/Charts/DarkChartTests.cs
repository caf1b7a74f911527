using DeepLearningClinic.Charts;
using Plotly.NET;

namespace DeepLearningClinic.Tests.Charts;

/// <summary>Changes the looks of every chart, so nothing else may draw meanwhile.</summary>
[Collection(nameof(DarkChartTests))]
[CollectionDefinition(nameof(DarkChartTests), DisableParallelization = true)]
public class DarkChartTests
{
    [Fact]
    public void Black_lines_turn_white_on_a_dark_chart()
    {
        Curve[] seven = [.. Enumerable.Range(0, 7).Select(i => (Curve)($"{i}", new[] { 1.0, 2 }))];
        bool Has(string colour) => GenericChart.toJson(Draw.Curves("t", "x", "y", seven)).Contains($"\"line\":{{\"color\":\"{colour}\"");

        Assert.True(Has("#000000"));
        Defaults.DefaultTemplate = ChartTemplates.dark;
        try { Assert.True(Has("#ffffff") && !Has("#000000")); }
        finally { Defaults.reset(); }
    }
}
