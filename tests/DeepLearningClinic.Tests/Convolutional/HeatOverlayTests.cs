using DeepLearningClinic.Convolutional;

namespace DeepLearningClinic.Tests.Convolutional;

public sealed class HeatOverlayTests
{
    [Fact]
    public void Where_the_map_says_nothing_or_less_the_picture_stays_grey()
    {
        var mixed = HeatOverlay.Of(new[,] { { 0.2f, 0.7f, 0.5f } }, new[,] { { 0f, -3f, 2f } });
        Assert.Equal([0.2f, 0.2f, 0.2f], Pixel(mixed, 0));
        Assert.Equal([0.7f, 0.7f, 0.7f], Pixel(mixed, 1));
        // The largest value: 40 % of the picture and 60 % of yellow.
        Assert.Equal([0.8f, 0.77f, 0.38f], Pixel(mixed, 2).Select(value => MathF.Round(value, 2)));
    }

    [Fact]
    public void With_a_common_largest_value_maps_can_be_compared() =>
        Assert.Equal(HeatOverlay.Of(new float[1, 1], new[,] { { 1f } }, 1), HeatOverlay.Of(new float[1, 1], new[,] { { 5f } }, 1));

    [Fact]
    public void A_map_of_another_size_is_refused() => Assert.Equal(
        "The picture is [28, 28] and the map [7, 7]: enlarge the map to the picture's size.",
        Assert.Throws<ArgumentException>(() => HeatOverlay.Of(new float[28, 28], new float[7, 7])).Message);

    private static float[] Pixel(float[,,] image, int column) => [image[0, 0, column], image[1, 0, column], image[2, 0, column]];
}
