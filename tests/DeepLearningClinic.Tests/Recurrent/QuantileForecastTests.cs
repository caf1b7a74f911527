using DeepLearningClinic.Recurrent;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Recurrent;

public sealed class QuantileForecastTests
{
    private static readonly QuantileForecast s_forecast = new([0, 1, 2, 3], [1, 2, 3, 4], [2, 3, 4, 5]);

    [Fact]
    public void A_network_s_three_outputs_are_lower_end_median_and_upper_end_in_the_series_unit()
    {
        var windows = tensor(new[] { 1f, 2, 3, 4, 5, 6 }, [2, 1, 3]);
        var forecast = QuantileForecast.Of(nn.Flatten(), windows, unit: 10).Add([0.5, 1]);
        Assert.Equal([10.5, 41, 20.5, 51, 30.5, 61], [.. forecast.Lower, .. forecast.Median, .. forecast.Upper]);
    }

    [Fact]
    public void Coverage_counts_the_ends_of_the_band_as_inside() => Assert.Equal(0.75, s_forecast.Coverage([0, 3, 4.5, 4]));

    [Theory]
    [InlineData(0.2, -1)]
    [InlineData(0.4, -0.5)]
    [InlineData(0.6, 0.5)]
    [InlineData(0.8, 2)]
    public void The_margin_is_the_right_one_of_the_sorted_distances(double share, double margin) =>
        // Distances outside the band: 0.5 above, 0.5 inside, 1 inside, 2 below; the ranks are share · (4 + 1).
        Assert.Equal(margin, s_forecast.ConformalMargin([2.5, 1.5, 3, 1], share));

    [Fact]
    public void Widened_by_the_margin_the_band_covers_at_least_the_share()
    {
        double[] actual = [2.5, 1.5, 3, 1];
        Assert.Equal(0.5, s_forecast.Coverage(actual));
        Assert.Equal(0.75, s_forecast.Widen(s_forecast.ConformalMargin(actual, 0.6)).Coverage(actual));
        Assert.Equal([-1, 0, 1, 2, 3, 4, 5, 6], [.. s_forecast.Widen(1).Lower, .. s_forecast.Widen(1).Upper]);
    }

    [Fact]
    public void New_values_fall_into_conformal_bands_as_often_as_was_asked_for()
    {
        // Bands that are far too narrow, made right by 99 known values: on average over 400 draws 80 % of new values lie inside.
        var random = new Random(1);
        var narrow = new QuantileForecast(new double[99], new double[99], new double[99]);
        double[] Draw() => [.. Enumerable.Range(0, 99).Select(_ => random.NextDouble() - 0.5)];
        Assert.Equal(0.8, Enumerable.Range(0, 400).Average(_ => narrow.Widen(narrow.ConformalMargin(Draw(), 0.8)).Coverage(Draw())), 0.01);
    }

    [Theory]
    [InlineData(0.9)]
    [InlineData(0)]
    public void Too_few_known_values_for_the_share_are_refused(double share) =>
        Assert.Contains("4 known values", Assert.Throws<ArgumentOutOfRangeException>(() => s_forecast.ConformalMargin([0, 0, 0, 0], share)).Message);
}
