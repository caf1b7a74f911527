namespace TorchSharp.Modules;

/// <summary>The options of a group of parameters; null takes the optimizer's.</summary>
public class OptimizerOptions
{
    /// <summary>The learning rate now.</summary>
    public double? LearningRate;

    /// <summary>The learning rate a schedule starts from.</summary>
    public double? InitialLearningRate;
}
