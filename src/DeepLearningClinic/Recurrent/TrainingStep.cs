namespace DeepLearningClinic.Recurrent;

/// <summary>One step of training (notebook 5, "Tricky to train").</summary>
/// <param name="Step">The step, counted from 1.</param>
/// <param name="Loss">The batch's mean loss before the step.</param>
/// <param name="GradientNorm">Length of the gradient over all parameters, before it was clipped.</param>
public sealed record TrainingStep(int Step, double Loss, double GradientNorm);
