using static TorchSharp.torch;

namespace DeepLearningClinic.Generative;

/// <summary>Eight normal distributions on a circle: the smallest data set on which a GAN can forget something (notebook 6, "GAN").</summary>
public static class Ring
{
    /// <summary>The number of modes.</summary>
    public const int Modes = 8;

    /// <summary>The circle's radius.</summary>
    public const double Radius = 2;

    /// <summary>The standard deviation of each mode along both axes.</summary>
    public const double Deviation = 0.1;

    /// <summary>The modes' centres, <c>[8, 2]</c>.</summary>
    public static Tensor Centers()
    {
        using var scope = NewDisposeScope();
        var angles = arange(Modes, dtype: float32) * (2 * Math.PI / Modes);
        return (stack([angles.cos(), angles.sin()], 1) * Radius).MoveToOuterDisposeScope();
    }

    /// <summary>Points of the eight modes, each as likely as the others, <c>[count, 2]</c>; drawn with the engine's generator.</summary>
    /// <param name="count">The number of points.</param>
    public static Tensor Draw(int count)
    {
        using var scope = NewDisposeScope();
        return (Centers().index_select(0, randint(0, Modes, count)) + randn(count, 2) * Deviation).MoveToOuterDisposeScope();
    }

    /// <summary>Judges points: good is one within three standard deviations of a centre, covered a mode with at least 1 % of all points good there.</summary>
    /// <param name="points">The points, <c>[n, 2]</c>.</param>
    public static RingQuality Measure(Tensor points)
    {
        using var scope = NewDisposeScope();
        var (distance, nearest) = cdist(points, Centers()).min(1);
        var good = nearest[distance.lt(3 * Deviation)].data<long>().ToArray();
        double[] shares = [.. Enumerable.Range(0, Modes).Select(mode => good.Count(one => one == mode) / (double)points.shape[0])];
        return new(shares.Count(share => share >= 0.01), shares.Sum(), shares);
    }
}
