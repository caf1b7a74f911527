using DeepLearningClinic.Data;

namespace DeepLearningClinic.Tests.Data;

public sealed class StandardizerTests
{
    private static readonly LabeledRows s_train = new(new double[,] { { 1, 5, 0 }, { 3, 5, 10 } }, [0, 1]);

    [Fact]
    public void The_training_rows_get_mean_zero_and_deviation_one() =>
        Assert.Equal(new double[,] { { -1, 0, -1 }, { 1, 0, 1 } }, new Standardizer(s_train).Apply(s_train).Features);

    [Fact]
    public void Other_rows_are_scaled_by_the_training_rows_statistics()
    {
        var test = new LabeledRows(new double[,] { { 5, 6, 5 } }, [1]);
        Assert.Equal(new double[,] { { 3, 1, 0 } }, new Standardizer(s_train).Apply(test).Features);
    }

    [Fact]
    public void The_logarithm_is_taken_of_a_tenth_more()
    {
        var rows = Standardizer.Log(new(new[,] { { 0, 0.9 } }, [0]));
        Assert.Equal(Math.Log(0.1), rows.Features[0, 0], 12);
        Assert.Equal(0, rows.Features[0, 1], 12);
    }

    [Fact]
    public void Tensors_hold_the_rows_and_a_column_of_labels()
    {
        using var tensors = s_train.ToTensors();
        Assert.Equal([2, 3], tensors.Input.shape);
        Assert.Equal([2, 1], tensors.Target.shape);
        Assert.Equal([1, 5, 0, 3, 5, 10], tensors.Input.data<float>().ToArray());
        Assert.Equal([0, 1], tensors.Target.data<float>().ToArray());
        Assert.Equal(2, tensors.Count);
    }
}
