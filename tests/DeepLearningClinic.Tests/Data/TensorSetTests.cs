using DeepLearningClinic.Data;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Data;

public sealed class TensorSetTests
{
    private static readonly TensorSet s_set = new(arange(10f).unsqueeze(1), tensor(new long[] { 0, 0, 1, 0, 1, 1, 0, 1, 0, 1 }));

    [Fact]
    public void A_split_holds_every_example_once_and_is_fixed_by_its_seed()
    {
        var (train, test) = s_set.Split(testCount: 3, seed: 1);
        Assert.Equal((7, 3), (train.Count, test.Count));
        Assert.Equal(Enumerable.Range(0, 10).Select(i => (float)i), Values(train).Concat(Values(test)).Order());
        Assert.Equal(Values(train), Values(s_set.Split(3, seed: 1).Train));
        Assert.NotEqual(Values(train), Values(s_set.Split(3, seed: 2).Train));
    }

    [Fact]
    public void Folds_hold_every_example_out_once()
    {
        var folds = s_set.Folds(3, seed: 1).ToList();
        Assert.Equal([3L, 3, 4], folds.Select(fold => fold.Test.Count));
        Assert.Equal(Enumerable.Range(0, 10).Select(i => (float)i), folds.SelectMany(fold => Values(fold.Test)).Order());
        Assert.All(folds, fold => Assert.Equal(10, Values(fold.Train).Union(Values(fold.Test)).Count()));
    }

    [Fact]
    public void A_balanced_subset_takes_the_first_of_each_class_in_their_order()
    {
        var subset = s_set.Balanced(perClass: 2);
        Assert.Equal([0f, 1, 2, 4], Values(subset));
        Assert.Equal([0L, 0, 1, 1], subset.Target.data<long>().ToArray());
    }

    [Fact]
    public void A_picture_is_read_row_by_row()
    {
        var pictures = new TensorSet(arange(12f).reshape(2, 1, 2, 3), tensor(new long[] { 0, 1 }));
        Assert.Equal(new float[,] { { 6, 7, 8 }, { 9, 10, 11 } }, pictures.Picture(1));
    }

    [Fact]
    public void What_cannot_be_cut_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => s_set.Split(10, seed: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_set.Folds(1, seed: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_set.Balanced(6));
    }

    private static float[] Values(TensorSet set) => set.Input.data<float>().ToArray();
}
