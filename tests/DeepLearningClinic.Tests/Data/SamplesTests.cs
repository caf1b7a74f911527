using DeepLearningClinic.Data;

namespace DeepLearningClinic.Tests.Data;

public sealed class SamplesTests
{
    [Fact]
    public void Exclusive_or_is_one_where_the_inputs_differ()
    {
        var rows = Samples.Xor();
        Assert.All(Enumerable.Range(0, 4), row => Assert.Equal(rows.Row(row)[0] != rows.Row(row)[1] ? 1 : 0, rows.Labels[row]));
    }

    [Fact]
    public void Moons_without_noise_lie_on_two_half_circles_of_radius_one()
    {
        var moons = Samples.TwoMoons(101, noise: 0, seed: 0);
        Assert.All(Enumerable.Range(0, 101), row =>
        {
            var (x, y) = (moons.Features[row, 0], moons.Features[row, 1]);
            var (centreX, centreY) = moons.Labels[row] == 0 ? (0.0, 0.0) : (1.0, 0.5);
            Assert.Equal(1, Math.Pow(x - centreX, 2) + Math.Pow(y - centreY, 2), 9);
            Assert.True(moons.Labels[row] == 0 ? y >= 0 : y <= 0.5);
        });
        Assert.Equal(51, moons.Labels.Sum());
    }

    [Fact]
    public void The_same_seed_gives_the_same_moons()
    {
        Assert.Equal(Samples.TwoMoons(20, 0.1, 5).Features, Samples.TwoMoons(20, 0.1, 5).Features);
        Assert.NotEqual(Samples.TwoMoons(20, 0.1, 5).Features, Samples.TwoMoons(20, 0.1, 6).Features);
    }

    [Fact]
    public void Normal_numbers_have_mean_zero_and_deviation_one()
    {
        var random = new Random(1);
        var draws = Enumerable.Range(0, 20_000).Select(_ => random.NextNormal()).ToArray();
        Assert.Equal(0, draws.Average(), 0.03);
        Assert.Equal(1, draws.Average(draw => draw * draw), 0.04);
    }
}
