namespace DeepLearningClinic.Training;

/// <summary>The figures of one finished epoch, as the training loop reports them (notebook 2, "The spam network").</summary>
/// <param name="Epoch">The epoch just finished, counted from 1.</param>
/// <param name="Epochs">The number of epochs asked for.</param>
/// <param name="TrainLoss">Mean loss over the training rows of this epoch, measured while the parameters moved.</param>
/// <param name="TrainAccuracy">Share of training rows classified correctly in this epoch, in [0, 1].</param>
/// <param name="ValidationLoss">Mean loss over the held-out rows after this epoch, or null where none were given.</param>
/// <param name="ValidationAccuracy">Share of held-out rows classified correctly after this epoch, in [0, 1], or null where none were given.</param>
/// <param name="Elapsed">Time since training began.</param>
public sealed record EpochReport(
    int Epoch,
    int Epochs,
    double TrainLoss,
    double TrainAccuracy,
    double? ValidationLoss,
    double? ValidationAccuracy,
    TimeSpan Elapsed);
