namespace Tests;

public class Immutability
{
    public static TheoryData<string> Kinds => Examples.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Styling_returns_a_new_chart_and_leaves_the_old_as_it_was(string kind)
    {
        var chart = Examples.Of(kind);
        var before = GenericChart.toJson(chart);

        GenericChart[] styled =
        [
            chart.WithTitle("another"), chart.WithSize(10, 20), chart.WithLegend(false), chart.WithMarkerStyle(Size: 31), chart.WithLineStyle(Width: 9.0),
            chart.WithXAxisStyle<int, int, string>(TitleText: "x"), chart.WithTemplate(ChartTemplates.dark), Ext.WithTraceInfo(chart, Name: "another"),
            chart.WithShape(Shape.init<int, int, int, int>(X0: 1)), Chart.Grid(new[] { chart, chart }, 1, 2), Chart.Combine(new[] { chart, chart }),
        ];

        Assert.Equal(before, GenericChart.toJson(chart));
        Assert.All(styled, other => Assert.NotEqual(before, GenericChart.toJson(other)));
    }

    [Fact]
    public void A_chart_keeps_the_values_it_was_made_of()
    {
        double[] values = [1, 2, 3];
        var chart = Chart.Line<double, double, string>(values, values.Where(value => value > 0));
        var before = GenericChart.toJson(chart);

        values[0] = 99;

        Assert.Equal(before, GenericChart.toJson(chart));
    }

    [Fact]
    public void A_sequence_is_read_once()
    {
        var read = 0;
        IEnumerable<double> Values() { read++; yield return 1; }

        GenericChart.toJson(Chart.Line<double, double, string>(Values(), new[] { 1.0 }).WithTitle("a").WithSize(1, 1));

        Assert.Equal(1, read);
    }
}
