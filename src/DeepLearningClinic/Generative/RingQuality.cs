namespace DeepLearningClinic.Generative;

/// <summary>How well points match the ring of eight modes (notebook 6, "GAN").</summary>
/// <param name="Modes">How many of the eight modes are covered.</param>
/// <param name="Good">The share of points that lie on one, in [0, 1].</param>
/// <param name="Shares">The share of all points that lie on each mode.</param>
public sealed record RingQuality(int Modes, double Good, double[] Shares);
