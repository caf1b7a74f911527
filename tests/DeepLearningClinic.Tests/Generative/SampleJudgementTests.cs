using DeepLearningClinic.Generative;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Generative;

public sealed class SampleJudgementTests
{
    [Fact]
    public void Points_on_the_centres_are_good_and_cover_all_modes()
    {
        var quality = Ring.Measure(Ring.Centers());
        Assert.Equal((8, 1.0), (quality.Modes, quality.Good));
        Assert.All(quality.Shares, share => Assert.Equal(1 / 8.0, share));
    }

    [Fact]
    public void A_point_is_good_within_three_standard_deviations_of_a_centre()
    {
        var points = tensor(new[,] { { 2, 0.29f }, { 2, 0.31f }, { -2, 0.1f }, { 0, 0 } });
        var quality = Ring.Measure(points);
        Assert.Equal((2, 0.5), (quality.Modes, quality.Good));
        Assert.Equal([0.25, 0, 0, 0, 0.25, 0, 0, 0], quality.Shares);
    }

    [Fact]
    public void A_mode_with_fewer_than_one_point_in_a_hundred_is_not_covered()
    {
        var centers = Ring.Centers();
        Tensor Points(int others) => cat([centers[..1].expand(101, 2), centers[1..2].expand(others, 2)]);
        Assert.Equal(1, Ring.Measure(Points(1)).Modes);
        Assert.Equal(2, Ring.Measure(Points(2)).Modes);
    }

    /// <summary>Of a normal distribution in the plane 1 - e^-4.5 = 0.989 lie within three standard deviations.</summary>
    [Fact]
    public void Real_points_are_good_and_spread_evenly()
    {
        manual_seed(1);
        var quality = Ring.Measure(Ring.Draw(20_000));
        Assert.InRange(quality.Good, 0.986, 0.992);
        Assert.All(quality.Shares, share => Assert.InRange(share, 0.115, 0.133));
    }

    [Fact]
    public void A_picture_counts_as_sure_above_nine_tenths_and_entropy_tells_how_evenly_classes_appear()
    {
        // Logits of two classes: their difference is the logit of the first, and σ(2.2) = 0.9002.
        var quality = SampleQuality.Measure(nn.Identity(), tensor(new[,] { { 2.2f, 0 }, { 2.19f, 0 }, { 0, 5f }, { 0, 1f } }));
        Assert.Equal(0.5, quality.Confident);
        Assert.Equal([0.5, 0.5], quality.Shares);
        Assert.Equal(Math.Log(2), quality.Entropy, 12);
        Assert.Equal(0, SampleQuality.Measure(nn.Identity(), tensor(new[,] { { 5f, 0 }, { 6f, 0 } })).Entropy);
    }

    [Fact]
    public void The_nearest_training_picture_is_that_of_a_search_by_hand()
    {
        manual_seed(1);
        var (made, training) = (rand(5, 1, 4, 4), rand(20, 1, 4, 4));
        var found = NearestPictures.Find(cat([made, training[7..8]]), training);
        for (var i = 0; i < 5; i++)
        {
            var distances = Enumerable.Range(0, 20).Select(j => Math.Sqrt((made[i] - training[j]).pow(2).sum().ToDouble())).ToArray();
            Assert.Equal(distances.Index().MinBy(pair => pair.Item).Index, found.Indices[i]);
            Assert.Equal(distances.Min(), found.Distances[i], 4);
        }
        Assert.Equal(7, found.Indices[5]);
        Assert.Equal(0, found.Distances[5], 3);
        Assert.Equal(found.Distances.Order().ElementAt(3), found.Median);
    }
}
