using DeepLearningClinic.Data;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Data;

public sealed class DigitsTests
{
    private static readonly TensorSet s_digits = Digits.Load();

    [Fact]
    public void There_are_1797_images_of_8_by_8_pixels()
    {
        Assert.Equal([1797, 1, 8, 8], s_digits.Input.shape);
        Assert.Equal([1797], s_digits.Target.shape);
        Assert.Equal((ScalarType.Float32, ScalarType.Int64), (s_digits.Input.dtype, s_digits.Target.dtype));
        Assert.Equal((0f, 1f), (s_digits.Input.min().item<float>(), s_digits.Input.max().item<float>()));
    }

    [Fact]
    public void The_classes_are_counted_as_published() =>
        Assert.Equal([178L, 182, 177, 183, 181, 182, 181, 179, 174, 180], s_digits.Target.bincount(null).data<long>().ToArray());

    [Fact]
    public void The_first_image_is_the_published_zero()
    {
        Assert.Equal([0f, 0, 5, 13, 9, 1, 0, 0], s_digits.Input[0, 0, 0].data<float>().ToArray().Select(ink => 16 * ink));
        Assert.Equal(0, s_digits.Target[0].item<long>());
    }
}
