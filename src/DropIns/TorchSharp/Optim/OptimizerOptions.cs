namespace TorchSharp.Modules;

/// <summary>The options of a group of parameters; null takes the optimizer's.</summary>
public class OptimizerOptions
{
    private double? initialLearningRate;

    /// <summary>The learning rate now.</summary>
    public double? LearningRate { get; set; }

    /// <summary>The learning rate a schedule starts from: the present one until a schedule is made.</summary>
    public double InitialLearningRate
    {
        get => initialLearningRate ?? LearningRate ?? 0;
        set => initialLearningRate = value;
    }
}
