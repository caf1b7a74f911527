using DeepLearningClinic.Convolutional;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Convolutional;

public sealed class ActivationMaximizationTests
{
    [Fact]
    public void Total_variation_adds_up_the_steps_between_neighbours()
    {
        var picture = tensor(new float[] { 0, 1, 3, 0, 1, 0 }).reshape(1, 1, 2, 3);
        Assert.Equal(1 + 2 + 1 + 1 + 0 + 0 + 3, ActivationMaximization.TotalVariation(picture).item<float>());
    }

    [Fact]
    public void The_climb_finds_the_picture_that_the_score_asks_for()
    {
        var wanted = (rand(2, 1, 6, 6) > 0.5).@float();
        var found = ActivationMaximization.Climb(full(2, 1, 6, 6, 0.5f), x => -(x - wanted).pow(2).sum(), steps: 200, smooth: false);
        Assert.InRange((found - wanted).abs().max().item<float>(), 0, 0.1);
        Assert.InRange(found.min().item<float>(), 0, 1);
        Assert.False(found.requires_grad);
    }

    [Fact]
    public void Blurring_and_moving_make_smoother_pictures_and_the_seed_makes_them_again()
    {
        manual_seed(1);
        var noise = (rand(1, 1, 12, 12) > 0.5).@float();
        Tensor Climb(bool smooth) => ActivationMaximization.Climb(full(1, 1, 12, 12, 0.5f), x => -(x - noise).pow(2).sum(), smooth: smooth, seed: 4);
        Assert.True(
            ActivationMaximization.TotalVariation(Climb(true)).item<float>() < 0.7 * ActivationMaximization.TotalVariation(Climb(false)).item<float>());
        Assert.True(Climb(true).allclose(Climb(true)));
    }
}
