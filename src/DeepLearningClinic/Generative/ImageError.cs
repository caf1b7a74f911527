using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Generative;

/// <summary>How far images are from the true ones (notebook 6).</summary>
public static class ImageError
{
    /// <summary>The mean squared difference of all values.</summary>
    /// <param name="images">What was found, of any shape.</param>
    /// <param name="truth">What was wanted, of the same shape.</param>
    public static double MeanSquared(Tensor images, Tensor truth)
    {
        using var scope = NewDisposeScope();
        using var noGradient = no_grad();
        return (images - truth).pow(2).mean().ToDouble();
    }

    /// <summary>Peak signal-to-noise ratio in decibels, 10 log₁₀(1 / MSE) for values from 0 to 1: of each image, averaged over the images.</summary>
    /// <param name="images">What was found, <c>[n, channels, height, width]</c>; values outside 0 to 1 are cut off.</param>
    /// <param name="truth">What was wanted, of the same shape.</param>
    public static double PeakSignalToNoise(Tensor images, Tensor truth)
    {
        using var scope = NewDisposeScope();
        using var noGradient = no_grad();
        return (-10 * (images.clamp(0, 1) - truth).pow(2).flatten(1).mean([1]).clamp_min(1e-10).log10()).mean().ToDouble();
    }
}
