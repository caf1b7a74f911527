using DeepLearningClinic.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Data;

public sealed class ImageAugmentationTests
{
    private static Tensor Augmented(Tensor images, double rotation = 0, double shift = 0, double noise = 0)
    {
        manual_seed(1);
        return new ImageAugmentation(rotation, shift, noise).call(images);
    }

    /// <summary>Images whose value is their row, or their column.</summary>
    private static Tensor Ramp(int dimension) => arange(12, dtype: float32).reshape(dimension == 2 ? [1, 1, 12, 1] : [1, 1, 1, 12]).expand(50, 2, 12, 12);

    [Fact]
    public void Without_turn_shift_and_noise_images_stay_as_they_are()
    {
        var images = rand(4, 3, 9, 7);
        Assert.True(Augmented(images).allclose(images));
    }

    [Fact]
    public void In_evaluation_images_stay_as_they_are()
    {
        var augmentation = new ImageAugmentation(30, 2, 0.5);
        augmentation.eval();
        var images = rand(4, 1, 8, 8);
        Assert.True(augmentation.call(images).allclose(images, 0, 0));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void A_shift_moves_a_ramp_by_one_amount_within_the_limit_for_each_image(int dimension)
    {
        var moved = (Augmented(Ramp(dimension), shift: 1.5) - Ramp(dimension))[.., .., 2..10, 2..10].flatten(1);
        Assert.True((moved - moved[.., ..1]).abs().max().ToDouble() < 1e-5);
        Assert.InRange(moved.abs().max().ToDouble(), 1.3, 1.5);
        Assert.InRange(moved.min().ToDouble(), -1.5, -1);
    }

    [Fact]
    public void A_turn_leaves_the_centre_and_the_sum_of_squares_of_both_ramps_slopes()
    {
        var down = Augmented(Ramp(2), rotation: 20);
        Assert.True((down[.., .., 5..7, 5..7].mean([2, 3]) - 5.5).abs().max().ToDouble() < 1e-5);
        var slopeDown = down[.., .., 6, 5] - down[.., .., 5, 5];
        var slopeAcross = down[.., .., 5, 6] - down[.., .., 5, 5];
        Assert.True((slopeDown.pow(2) + slopeAcross.pow(2) - 1).abs().max().ToDouble() < 1e-5);
        Assert.InRange(slopeAcross.abs().max().ToDouble(), 0.25, Math.Sin(20 * Math.PI / 180));
    }

    [Fact]
    public void Noise_has_its_standard_deviation() =>
        Assert.InRange(Augmented(zeros(100, 1, 8, 8), noise: 0.05).std().ToDouble(), 0.048, 0.052);

    [Fact]
    public void What_comes_in_from_beyond_an_edge_is_zero()
    {
        var moved = Augmented(ones(50, 1, 8, 8), shift: 3);
        Assert.InRange(moved.min().ToDouble(), -1e-6, 1e-6);
        Assert.InRange(moved.max().ToDouble(), 0.999, 1.0001);
    }
}
