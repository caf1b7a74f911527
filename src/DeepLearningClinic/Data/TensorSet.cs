using static TorchSharp.torch;

namespace DeepLearningClinic.Data;

/// <summary>A set of examples as tensors: what a training loop draws its mini-batches from (notebook 2, "The spam network").</summary>
/// <param name="Input">The inputs, <c>[examples, …]</c>.</param>
/// <param name="Target">The wanted outputs, <c>[examples, …]</c>; class numbers are <c>[examples]</c>.</param>
public sealed record TensorSet(Tensor Input, Tensor Target) : IDisposable
{
    /// <summary>The number of examples.</summary>
    public long Count => Input.shape[0];

    /// <summary>Copies of the examples named by their indices, in that order.</summary>
    /// <param name="indices">Examples, counted from 0.</param>
    public TensorSet Take(IReadOnlyList<int> indices)
    {
        using var rows = tensor(indices.Select(index => (long)index).ToArray());
        return new(Input.index_select(0, rows), Target.index_select(0, rows));
    }

    /// <summary>Shuffles the examples with the seed and cuts them in two.</summary>
    /// <param name="testCount">The number of examples held out.</param>
    /// <param name="seed">The same seed gives the same split.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="testCount"/> leaves one side empty.</exception>
    public (TensorSet Train, TensorSet Test) Split(int testCount, int seed)
    {
        if (testCount <= 0 || testCount >= Count)
            throw new ArgumentOutOfRangeException(nameof(testCount), testCount, $"Of {Count} examples between 1 and {Count - 1} can be held out.");
        var order = new Random(seed).Permutation((int)Count);
        return (Take(order[testCount..]), Take(order[..testCount]));
    }

    /// <summary>Cuts the shuffled examples into parts as even as can be: each part is held out once, the others are learned from.</summary>
    /// <param name="count">The number of parts, at least 2.</param>
    /// <param name="seed">The same seed gives the same parts.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two parts, or more parts than examples.</exception>
    public IEnumerable<(TensorSet Train, TensorSet Test)> Folds(int count, int seed)
    {
        if (count < 2 || count > Count) throw new ArgumentOutOfRangeException(nameof(count), count, $"{Count} examples make 2 to {Count} parts.");
        var order = new Random(seed).Permutation((int)Count);
        return Enumerable.Range(0, count).Select(part => (part * order.Length / count, (part + 1) * order.Length / count))
            .Select(cut => (Take([.. order[..cut.Item1], .. order[cut.Item2..]]), Take(order[cut.Item1..cut.Item2])));
    }

    /// <summary>The first examples of each class, in their order.</summary>
    /// <param name="perClass">The number of examples of each class.</param>
    /// <exception cref="ArgumentOutOfRangeException">A class has fewer examples.</exception>
    public TensorSet Balanced(int perClass)
    {
        var taken = Target.data<long>().ToArray().Index().GroupBy(example => example.Item).Select(one => one.Take(perClass).Select(example => example.Index).ToList()).ToList();
        if (perClass < 1 || taken.Any(rows => rows.Count < perClass))
            throw new ArgumentOutOfRangeException(nameof(perClass), perClass, $"The rarest class has {taken.Min(rows => rows.Count)} examples.");
        return Take([.. taken.SelectMany(rows => rows).Order()]);
    }

    /// <summary>One grey picture's pixels, <c>[rows, columns]</c>, as charts take them.</summary>
    /// <param name="index">The picture, counted from 0; the inputs are <c>[n, 1, rows, columns]</c>.</param>
    public float[,] Picture(int index)
    {
        using var scope = NewDisposeScope();
        return (float[,])Input[index].squeeze(0).data<float>().ToNDArray();
    }

    /// <summary>Frees both tensors.</summary>
    public void Dispose()
    {
        Input.Dispose();
        Target.Dispose();
    }
}
