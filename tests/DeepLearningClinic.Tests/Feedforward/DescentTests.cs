using DeepLearningClinic.Feedforward;

namespace DeepLearningClinic.Tests.Feedforward;

public sealed class DescentTests
{
    /// <summary>The point after ten steps on (w − 1)² + 10(b + 2)² from the origin, computed with Python's torch 1.13 in float64.</summary>
    public static TheoryData<string, double[]> PythonPaths => new()
    {
        { "plain", [0.6513215599000001, -2.0] },
        { "momentum", [0.6928802388988469, -1.9912002588000002] },
        { "adam", [0.9237508443930879, -0.9754131645573887] },
    };

    [Theory]
    [MemberData(nameof(PythonPaths))]
    public void Ten_steps_lead_where_an_independent_optimizer_leads(string name, double[] expected)
    {
        var rule = name switch { "plain" => Descent.Plain(0.05), "momentum" => Descent.Momentum(0.01, 0.9), _ => Descent.Adam(0.1) };
        var path = Descent.Path([0, 0], 10, at => [2 * (at[0] - 1), 20 * (at[1] + 2)], rule);
        Assert.Equal(11, path.Length);
        Assert.Equal([0, 0], path[0]);
        Assert.Equal(expected[0], path[^1][0], 9);
        Assert.Equal(expected[1], path[^1][1], 9);
    }

    [Fact]
    public void The_line_s_gradient_is_the_slope_of_its_loss()
    {
        var line = new LineFit(40, seed: 1);
        double[,] at = { { 0.3, -0.8 } };
        var measured = GradientCheck.Numeric(() => line.Loss(at[0, 0], at[0, 1]), at);
        var gradient = line.Gradient([0.3, -0.8]);
        Assert.Equal(measured[0, 0], gradient[0], 6);
        Assert.Equal(measured[0, 1], gradient[1], 6);
    }

    [Fact]
    public void The_gradients_of_all_single_points_average_to_the_gradient()
    {
        var line = new LineFit(10, seed: 1);
        var single = Enumerable.Range(0, 10).Select(row => line.Gradient([1, 1], [row])).ToArray();
        Assert.Equal(line.Gradient([1, 1])[0], single.Average(gradient => gradient[0]), 12);
        Assert.Equal(line.Gradient([1, 1])[1], single.Average(gradient => gradient[1]), 12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_small_rate_crawls_a_right_one_arrives_and_a_large_one_diverges(int seed)
    {
        var line = new LineFit(40, seed);
        double[] Losses(double rate, int steps) =>
            [.. Descent.Path([-1, 3], steps, at => line.Gradient(at), Descent.Plain(rate)).Select(at => line.Loss(at[0], at[1]))];
        Assert.InRange(Losses(0.3, 40)[^1], 0, 0.2);
        Assert.True(Losses(0.01, 40)[^1] > 2 * Losses(0.3, 40)[^1]);
        Assert.True(Losses(0.5, 40)[^1] > Losses(0.5, 40)[0]);
    }
}
