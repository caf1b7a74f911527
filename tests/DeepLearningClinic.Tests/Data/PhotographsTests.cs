using DeepLearningClinic.Data;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Data;

public sealed class PhotographsTests
{
    private static readonly TensorSet s_squares = Photographs.Load();

    [Fact]
    public void There_are_50_squares_of_four_photographs()
    {
        Assert.Equal([50, 3, 128, 128], s_squares.Input.shape);
        Assert.Equal((ScalarType.Float32, ScalarType.Int64), (s_squares.Input.dtype, s_squares.Target.dtype));
        Assert.Equal((0f, 1f), (s_squares.Input.min().item<float>(), s_squares.Input.max().item<float>()));
        Assert.Equal([16L, 6, 12, 16], s_squares.Target.bincount(null).data<long>().ToArray());
    }

    [Fact]
    public void Only_the_camera_s_squares_are_grey()
    {
        var grey = (s_squares.Input.select(1, 0) - s_squares.Input.select(1, 2)).abs().amax([1, 2]).eq(0);
        Assert.Equal(grey.data<bool>().ToArray(), s_squares.Target.eq(0).data<bool>().ToArray());
    }

    [Fact]
    public void The_first_pixels_are_those_of_the_published_photographs()
    {
        // Top left pixels: scikit-image's camera (grey 200), chelsea (143, 120, 104), coffee (21, 13, 8), astronaut (154, 147, 151).
        int[][] expected = [[200, 200, 200], [143, 120, 104], [21, 13, 8], [154, 147, 151]];
        Assert.Equal(expected, new[] { 0, 16, 22, 34 }.Select(square =>
            s_squares.Input[square, .., 0, 0].data<float>().ToArray().Select(value => (int)MathF.Round(255 * value)).ToArray()));
    }

    [Theory]
    [InlineData(0, 512, 512)]
    [InlineData(1, 256, 384)]
    [InlineData(2, 384, 512)]
    [InlineData(3, 512, 512)]
    public void A_whole_photograph_has_no_seams(int photograph, int height, int width)
    {
        var whole = Photographs.Whole(photograph);
        Assert.Equal([3, height, width], whole.shape);
        // Neighbours across a seam differ no more than neighbours elsewhere, on average; squares in a wrong order differ by far more.
        foreach (var picture in new[] { whole, whole.transpose(1, 2) })
        {
            var steps = (picture[.., .., 1..] - picture[.., .., ..^1]).abs().mean([0, 1]).data<float>().ToArray();
            Assert.InRange(steps.Where((_, column) => column % 128 == 127).Average(), 0, 1.5 * steps.Average());
        }
    }
}
