using static TorchSharp.torch;

namespace DeepLearningClinic.Generative;

/// <summary>How the two networks of a GAN stand after some steps of training (notebook 6, "GAN").</summary>
/// <param name="Step">Steps done.</param>
/// <param name="DiscriminatorLoss">The discriminator's loss, mean over the steps since the last report.</param>
/// <param name="GeneratorLoss">The generator's loss, mean over the same steps.</param>
/// <param name="Samples">What the generator makes of the watched noise now, <c>[examples, …]</c>; the caller disposes it.</param>
public sealed record GanReport(int Step, double DiscriminatorLoss, double GeneratorLoss, Tensor Samples);
