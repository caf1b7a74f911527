namespace Microsoft.ML.Trainers;

/// <summary>Options of trainers whose answer is the mean of all weights on the way.</summary>
public abstract class AveragedLinearOptions : OnlineLinearOptions
{
    private protected AveragedLinearOptions()
    {
    }

    /// <summary>The size of a step.</summary>
    public float LearningRate = 1;

    /// <summary>Whether the steps get smaller with each example, as one over the root of its number.</summary>
    public bool DecreaseLearningRate;

    /// <summary>Twice this fraction of the weights is taken off with each step.</summary>
    public float L2Regularization;

    /// <summary>Whether the answer is the mean of all weights on the way, not the last.</summary>
    public bool Averaged = true;
}
