using DeepLearningClinic.Data;
using static TorchSharp.torch;

namespace DeepLearningClinic.Convolutional;

/// <summary>Pictures of two garments of different classes side by side (notebook 4, "What it sees").</summary>
/// <param name="Images">The pictures, <c>[n, 1, 28, 56]</c>.</param>
/// <param name="Left">The class on the left, <c>[n]</c>.</param>
/// <param name="Right">The class on the right, <c>[n]</c>.</param>
public sealed record GarmentPairs(Tensor Images, Tensor Left, Tensor Right)
{
    /// <summary>Joins each picture to one drawn at random, and leaves out pairs of one class.</summary>
    /// <param name="set">Pictures <c>[n, 1, 28, 28]</c> and class numbers.</param>
    /// <param name="count">How many pictures to draw; about a tenth fewer pairs come out.</param>
    /// <param name="seed">The same seed gives the same pairs.</param>
    public static GarmentPairs Draw(TensorSet set, int count, int seed)
    {
        using var scope = NewDisposeScope();
        var random = new Random(seed);
        var (left, right) = (set.Take(random.Permutation((int)set.Count)[..count]), set.Take(random.Permutation((int)set.Count)[..count]));
        var different = TensorIndex.Tensor(left.Target.ne(right.Target));
        return new(
            cat([left.Input, right.Input], 3)[different].MoveToOuterDisposeScope(), left.Target[different].MoveToOuterDisposeScope(),
            right.Target[different].MoveToOuterDisposeScope());
    }
}
