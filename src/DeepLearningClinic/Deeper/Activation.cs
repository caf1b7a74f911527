namespace DeepLearningClinic.Deeper;

/// <summary>What stands between the layers of a deep network (notebook 3, "Vanishing gradients").</summary>
public enum Activation
{
    /// <summary>1 / (1 + e^-x): between 0 and 1, its derivative at most 1/4.</summary>
    Sigmoid,
    /// <summary>Between -1 and 1, its derivative at most 1.</summary>
    Tanh,
    /// <summary>max(0, x): its derivative is 0 or 1.</summary>
    ReLU,
}
