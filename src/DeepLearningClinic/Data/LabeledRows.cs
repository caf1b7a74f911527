using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Data;

/// <summary>Rows of numbers, each with a label of 0 or 1 (notebook 2, "Ham and spam").</summary>
/// <param name="Features">The numbers, <c>[rows, features]</c>.</param>
/// <param name="Labels">One label a row: 0 or 1.</param>
public sealed record LabeledRows(double[,] Features, double[] Labels)
{
    /// <summary>The number of rows.</summary>
    public int Count => Labels.Length;

    /// <summary>The number of features of a row.</summary>
    public int FeatureCount => Features.GetLength(1);

    /// <summary>The features in single precision, as charts take them.</summary>
    public float[,] Points => Matrix(Count, FeatureCount, (row, feature) => (float)Features[row, feature]);

    /// <summary>The labels as class numbers.</summary>
    public int[] Classes => [.. Labels.Select(label => (int)label)];

    /// <summary>Whether each row's label is 1.</summary>
    public bool[] Positive => [.. Labels.Select(label => label == 1)];

    /// <summary>One row's features.</summary>
    /// <param name="index">The row, counted from 0.</param>
    public double[] Row(int index) => [.. Enumerable.Range(0, FeatureCount).Select(feature => Features[index, feature])];

    /// <summary>The rows named by their indices, in that order.</summary>
    /// <param name="indices">Rows, counted from 0.</param>
    public LabeledRows Take(IReadOnlyList<int> indices) => new(
        Matrix(indices.Count, FeatureCount, (row, feature) => Features[indices[row], feature]), [.. indices.Select(index => Labels[index])]);

    /// <summary>Shuffles the rows with the seed and cuts them in two.</summary>
    /// <param name="testCount">The number of rows held out.</param>
    /// <param name="seed">The same seed gives the same split.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="testCount"/> leaves one side empty.</exception>
    public (LabeledRows Train, LabeledRows Test) Split(int testCount, int seed)
    {
        if (testCount <= 0 || testCount >= Count)
            throw new ArgumentOutOfRangeException(nameof(testCount), testCount, $"Of {Count} rows between 1 and {Count - 1} can be held out.");
        var order = new Random(seed).Permutation(Count);
        return (Take(order[testCount..]), Take(order[..testCount]));
    }

    /// <summary>The same rows as float tensors: input <c>[rows, features]</c> and target <c>[rows, 1]</c>.</summary>
    public TensorSet ToTensors() =>
        new(tensor(Points), tensor(Labels.Select(label => (float)label).ToArray(), [Count, 1]));

    internal static T[,] Matrix<T>(int rows, int columns, Func<int, int, T> entry)
    {
        var matrix = new T[rows, columns];
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++) matrix[row, column] = entry(row, column);
        return matrix;
    }
}
