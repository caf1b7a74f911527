using DeepLearningClinic.Convolutional;
using DeepLearningClinic.Data;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Convolutional;

public sealed class ShiftsTests
{
    private static readonly Tensor s_picture = tensor(new float[] { 1, 2, 3, 4, 5, 6 }).reshape(1, 1, 2, 3);

    [Theory]
    [InlineData(0, 0, 1, 2, 3, 4, 5, 6)]
    [InlineData(1, 0, 0, 1, 2, 0, 4, 5)]
    [InlineData(-2, 0, 3, 0, 0, 6, 0, 0)]
    [InlineData(0, 1, 0, 0, 0, 1, 2, 3)]
    [InlineData(1, -1, 0, 4, 5, 0, 0, 0)]
    [InlineData(3, 0, 0, 0, 0, 0, 0, 0)]
    public void A_picture_moves_and_black_comes_in(int right, int down, params int[] expected) =>
        Assert.Equal(expected.Select(value => (float)value), Shifts.Move(s_picture, right, down).data<float>().ToArray());

    [Fact]
    public void The_same_order_in_reverse_gives_the_pictures_back()
    {
        using var set = new TensorSet(rand(4, 2, 3, 5), tensor(new long[] { 3, 1, 4, 1 }));
        var order = new Random(1).Permutation(15);
        using var shuffled = Shifts.Reorder(set, order);
        Assert.Equal(set.Input[2, 1].flatten()[order[0]].item<float>(), shuffled.Input[2, 1, 0, 0].item<float>());
        Assert.False(set.Input.equal(shuffled.Input).all().item<bool>());

        var back = Enumerable.Range(0, 15).OrderBy(place => order[place]).ToArray();
        Assert.True(Shifts.Reorder(shuffled, back).Input.allclose(set.Input));
        Assert.Equal([3L, 1, 4, 1], shuffled.Target.data<long>().ToArray());
    }
}
