using static TorchSharp.torch;

namespace DeepLearningClinic.Generative;

/// <summary>The training picture most like each made one: a generator that learned by heart would be found out (notebook 6, "GAN").</summary>
/// <param name="Indices">For each picture the most similar training picture, counted from 0.</param>
/// <param name="Distances">The Euclidean distances to them over all pixels.</param>
public sealed record NearestPictures(int[] Indices, double[] Distances)
{
    /// <summary>The median distance.</summary>
    public double Median => Distances.Order().ElementAt(Distances.Length / 2);

    /// <summary>Searches among the training pictures.</summary>
    /// <param name="pictures">Pictures, <c>[n, …]</c>.</param>
    /// <param name="training">Pictures of the same shape, <c>[m, …]</c>.</param>
    public static NearestPictures Find(Tensor pictures, Tensor training)
    {
        using var scope = NewDisposeScope();
        var (distances, indices) = cdist(pictures.flatten(1), training.flatten(1)).min(1);
        return new(
            [.. indices.data<long>().ToArray().Select(index => (int)index)],
            [.. distances.data<float>().ToArray().Select(distance => (double)distance)]);
    }
}
