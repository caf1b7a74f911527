using DeepLearningClinic.Convolutional;
using DeepLearningClinic.Data;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Convolutional;

public sealed class GarmentPairsTests
{
    [Fact]
    public void Each_half_shows_a_picture_of_its_class_and_the_classes_differ()
    {
        // Picture n is filled with n, and its class is n / 10.
        using var set = new TensorSet(arange(100, dtype: float32).reshape(100, 1, 1, 1).expand(100, 1, 28, 28), arange(100, dtype: int64).div(10).@long());
        var pairs = GarmentPairs.Draw(set, 80, seed: 1);
        var (left, right) = (pairs.Left.data<long>().ToArray(), pairs.Right.data<long>().ToArray());
        Assert.Equal([left.Length, 1, 28, 56], pairs.Images.shape);
        Assert.InRange(left.Length, 60, 80);
        Assert.All(left.Zip(right), pair => Assert.NotEqual(pair.First, pair.Second));
        Assert.Equal(left, pairs.Images[.., 0, 5, 27].data<float>().Select(value => (long)value / 10));
        Assert.Equal(right, pairs.Images[.., 0, 5, 28].data<float>().Select(value => (long)value / 10));
        Assert.True(GarmentPairs.Draw(set, 80, seed: 1).Images.allclose(pairs.Images));
    }
}
