namespace DeepLearningClinic.Feedforward;

/// <summary>How a trained network does on the rows it learned from and on others (notebook 2, "The formal definition of learning").</summary>
/// <param name="Count">The number N of training rows.</param>
/// <param name="TrainAccuracy">Share of the training rows classified correctly.</param>
/// <param name="TestAccuracy">Share of the held-out rows classified correctly.</param>
/// <param name="TrainLoss">Mean loss on the training rows.</param>
/// <param name="TestLoss">Mean loss on the held-out rows.</param>
public sealed record GeneralizationGap(int Count, double TrainAccuracy, double TestAccuracy, double TrainLoss, double TestLoss)
{
    /// <summary>Accuracy on the training rows less accuracy on the held-out rows, in percentage points.</summary>
    public double AccuracyPoints => 100 * (TrainAccuracy - TestAccuracy);
}
