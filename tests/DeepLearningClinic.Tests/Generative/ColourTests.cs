using DeepLearningClinic.Generative;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Generative;

public sealed class ColourTests
{
    [Theory] // ITU-R BT.601 as in JFIF 1.02, before rounding to bytes
    [InlineData(1, 0, 0, 0.299, -0.168736, 0.5)]
    [InlineData(0, 1, 0, 0.587, -0.331264, -0.418688)]
    [InlineData(0, 0, 1, 0.114, 0.5, -0.081312)]
    [InlineData(0.5, 0.5, 0.5, 0.5, 0, 0)]
    public void Primaries_have_the_standard_s_luminance_and_chrominance(double red, double green, double blue, double y, double cb, double cr)
    {
        var (luminance, chroma) = YCbCr.FromRgb(tensor(new[] { (float)red, (float)green, (float)blue }).reshape(1, 3, 1, 1));
        Assert.Equal(y, luminance.ToDouble(), 5);
        Assert.Equal(cb, chroma[0, 0].ToDouble(), 5);
        Assert.Equal(cr, chroma[0, 1].ToDouble(), 5);
    }

    [Fact]
    public void There_and_back_is_the_same_picture_and_small_chroma_is_enlarged()
    {
        manual_seed(1);
        var picture = rand(2, 3, 8, 8);
        var (luminance, chroma) = YCbCr.FromRgb(picture);
        Assert.True(YCbCr.ToRgb(luminance, chroma).allclose(picture, atol: 1e-6));
        Assert.Equal([2, 3, 8, 8], YCbCr.ToRgb(luminance, nn.functional.avg_pool2d(chroma, 4)).shape);
        Assert.Equal(0, ImageError.MeanSquared(YCbCr.ToRgb(luminance, zeros(2, 2, 2, 2)), luminance.expand(2, 3, 8, 8)), 9);
    }

    [Fact]
    public void Patches_seen_before_get_their_own_colour_back()
    {
        manual_seed(2);
        var (grey, chroma) = (rand(2, 1, 12, 10), rand(2, 2, 12, 10));
        var found = new PatchColors(grey, chroma, patch: 3, count: 1000).Predict(grey);
        Assert.Equal([2, 2, 6, 5], found.shape);
        Assert.True(found.allclose(chroma[.., .., TensorIndex.Slice(step: 2), TensorIndex.Slice(step: 2)]));
    }

    [Fact]
    public void The_nearest_patch_gives_the_colour()
    {
        var (grey, chroma) = (cat([zeros(1, 1, 4, 4), ones(1, 1, 4, 4)]), cat([full(1, 2, 4, 4, -0.2), full(1, 2, 4, 4, 0.3)]));
        var found = new PatchColors(grey, chroma).Predict(full(1, 1, 4, 4, 0.4));
        Assert.True(found.allclose(full(1, 2, 2, 2, -0.2)));
    }
}
