namespace DeepLearningClinic.Training;

/// <summary>The epoch reports of one training run, in order (notebook 2, "The spam network").</summary>
/// <param name="Epochs">One report an epoch.</param>
public sealed record History(IReadOnlyList<EpochReport> Epochs)
{
    /// <summary>The last epoch's report.</summary>
    public EpochReport Last => Epochs[^1];

    /// <summary>The report of the epoch with the lowest validation loss; the last where no held-out rows were given.</summary>
    public EpochReport Best => Epochs.MinBy(report => report.ValidationLoss ?? -report.Epoch)!;

    /// <summary>The training loss of every epoch.</summary>
    public double[] TrainLoss => [.. Epochs.Select(report => report.TrainLoss)];

    /// <summary>The validation loss of every epoch; empty where no held-out rows were given.</summary>
    public double[] ValidationLoss => [.. Epochs.Select(report => report.ValidationLoss).OfType<double>()];

    /// <summary>The training accuracy of every epoch, in [0, 1].</summary>
    public double[] TrainAccuracy => [.. Epochs.Select(report => report.TrainAccuracy)];

    /// <summary>The validation accuracy of every epoch, in [0, 1]; empty where no held-out rows were given.</summary>
    public double[] ValidationAccuracy => [.. Epochs.Select(report => report.ValidationAccuracy).OfType<double>()];
}
