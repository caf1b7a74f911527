using DeepLearningClinic.Overview;

namespace DeepLearningClinic.Tests.Overview;

public sealed class ReluCurveTests
{
    private static readonly double[] s_places = ReluCurve.Places();
    private static readonly double[] s_target = [.. s_places.Select(ReluCurve.Target)];

    /// <summary>Errors computed in Python (torch 1.13, float64) with the same knots.</summary>
    [Theory]
    [InlineData(1, 1.045)]
    [InlineData(2, 1.042)]
    [InlineData(4, 0.526)]
    [InlineData(8, 0.183)]
    [InlineData(16, 0.0551)]
    [InlineData(32, 0.0135)]
    [InlineData(64, 0.0033)]
    [InlineData(128, 0.0008)]
    public void The_largest_error_falls_as_in_the_independent_computation(int hiddenSize, double expected) =>
        Assert.InRange(ReluCurve.Fit(hiddenSize, s_places, s_target).LargestError(s_places, s_target), 0.95 * expected, 1.05 * expected);

    [Fact]
    public void Each_doubling_keeps_the_knots_that_were_there()
    {
        var (few, many) = (ReluCurve.Fit(8, s_places, s_target).Knots, ReluCurve.Fit(16, s_places, s_target).Knots);
        Assert.Equal([-1, 0, -0.5, 0.5, -0.75, 0.25, -0.25, 0.75], few);
        Assert.Equal(few, many[..8]);
    }

    [Fact]
    public void A_bent_line_with_its_bends_at_the_knots_is_met_exactly()
    {
        double[] target = [.. s_places.Select(x => 2 - Math.Abs(x) + Math.Max(0, x - 0.5))];
        var fit = ReluCurve.Fit(4, s_places, target);
        Assert.InRange(fit.LargestError(s_places, target), 0, 1e-9);
        Assert.InRange(fit.RootMeanSquaredError(s_places, target), 0, 1e-9);
    }

    [Fact]
    public void More_knots_than_places_and_knots_beyond_them_do_no_harm()
    {
        double[] places = [0, 0.5, 1], target = [0, 1, 0];
        Assert.InRange(ReluCurve.Fit([0, 0.25, 0.5, 0.75, 1, 2], places, target).LargestError(places, target), 0, 1e-9);
    }

    [Fact]
    public void Training_all_weights_stays_behind_and_is_fixed_by_its_seed()
    {
        var trained = ReluCurve.TrainedError(32, seed: 0);
        Assert.Equal(trained, ReluCurve.TrainedError(32, seed: 0));
        Assert.InRange(trained, 0.05, 1);
    }
}
