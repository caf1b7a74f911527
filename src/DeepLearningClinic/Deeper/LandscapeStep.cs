namespace DeepLearningClinic.Deeper;

/// <summary>How the loss behaves along the gradient at one step of training (Santurkar et al. 2018, figure 4; notebook 3, "BatchNorm").</summary>
/// <param name="Step">The step of training, counted from 0.</param>
/// <param name="Loss">The loss at the step.</param>
/// <param name="Lowest">The lowest loss at the eight places along the gradient's direction.</param>
/// <param name="Highest">The highest loss there.</param>
/// <param name="Smoothness">Effective β: the largest change of the gradient by the distance walked.</param>
/// <param name="Predictiveness">The largest distance between the gradient here and the gradients along its direction.</param>
public sealed record LandscapeStep(int Step, double Loss, double Lowest, double Highest, double Smoothness, double Predictiveness)
{
    /// <summary>The range of the loss along the gradient's direction.</summary>
    public double Variation => Highest - Lowest;
}
