using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearningClinic.Convolutional;

/// <summary>Climbs to pictures that a network likes best (Erhan, Bengio, Courville and Vincent 2009; notebook 4, "What it sees").</summary>
public static class ActivationMaximization
{
    private const int BlurEvery = 10;
    private const int LeaveSharp = 20;

    /// <summary>
    /// Changes pictures step by step so that a score rises. The pictures are kept between 0 and 1 as sigmoid(u), and Adam moves u; with <paramref name="smooth"/>
    /// each step looks at the pictures moved by up to a pixel at random, and every tenth step, but for the last twenty steps, blurs u.
    /// </summary>
    /// <param name="start">The first pictures, <c>[n, 1, height, width]</c>, between 0 and 1.</param>
    /// <param name="score">What shall rise, a sum over the pictures.</param>
    /// <param name="steps">How many steps.</param>
    /// <param name="smooth">Whether to move and blur.</param>
    /// <param name="seed">Decides the noise at the start and the moves.</param>
    public static Tensor Climb(Tensor start, Func<Tensor, Tensor> score, int steps = 150, bool smooth = true, int seed = 0)
    {
        using var outer = NewDisposeScope();
        manual_seed(seed);
        var random = new Random(seed);
        var first = start.clamp(0.02, 0.98);
        var u = new Parameter((first / (1 - first)).log() + 0.1 * randn_like(start));
        using var optimizer = optim.Adam([u], lr: 0.05);
        var kernel = tensor(new float[] { 1, 2, 1, 2, 4, 2, 1, 2, 1 }).reshape(1, 1, 3, 3) / 16;
        for (var step = 1; step <= steps; step++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var images = u.sigmoid();
            if (smooth) images = images.roll([random.Next(-1, 2), random.Next(-1, 2)], [2, 3]);
            (-score(images)).backward();
            optimizer.step();
            if (!smooth || step % BlurEvery != 0 || step > steps - LeaveSharp) continue;
            using var noGradient = no_grad();
            u.copy_(nn.functional.conv2d(nn.functional.pad(u, [1, 1, 1, 1], PaddingModes.Replicate), kernel));
        }
        return u.sigmoid().detach().MoveToOuterDisposeScope();
    }

    /// <summary>Total variation: the sum of the distances between neighbours, over all pictures; small for smooth ones.</summary>
    /// <param name="images">Pictures <c>[n, channels, height, width]</c>.</param>
    public static Tensor TotalVariation(Tensor images) =>
        (images[.., .., 1..] - images[.., .., ..^1]).abs().sum() + (images[.., .., .., 1..] - images[.., .., .., ..^1]).abs().sum();
}
