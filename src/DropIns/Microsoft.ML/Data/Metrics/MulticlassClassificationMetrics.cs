namespace Microsoft.ML.Data;

/// <summary>How well predictions of several classes meet the labels.</summary>
public sealed class MulticlassClassificationMetrics
{
    internal MulticlassClassificationMetrics(ConfusionMatrix confusion, double logLoss, double entropy, IReadOnlyList<double> perClassLogLoss, int topK, double[]? topKAccuracy)
    {
        ConfusionMatrix = confusion;
        (LogLoss, LogLossReduction, PerClassLogLoss) = (logLoss, 1 - (logLoss / entropy), perClassLogLoss);
        MicroAccuracy = confusion.Accuracy;
        MacroAccuracy = confusion.Counts.Select((row, label) => (Seen: row.Sum() > 0, Recall: confusion.PerClassRecall[label])).Where(row => row.Seen).Average(row => row.Recall);
        TopKPredictionCount = topK;
        TopKAccuracyForAllK = topKAccuracy!;
        TopKAccuracy = topKAccuracy?[topK - 1] ?? 0;
    }

    /// <summary>The mean of -ln of the score given to the true class.</summary>
    public double LogLoss { get; }

    /// <summary>How much better that is than knowing the classes' frequencies alone: 1 is perfect, 0 no better.</summary>
    public double LogLossReduction { get; }

    /// <summary>The mean over the classes of the fraction of right predictions.</summary>
    public double MacroAccuracy { get; }

    /// <summary>The fraction of right predictions.</summary>
    public double MicroAccuracy { get; }

    /// <summary>The fraction of examples whose class is among the highest scores; 0 where it was not asked for.</summary>
    public double TopKAccuracy { get; }

    /// <summary>How many of the highest scores count as a hit.</summary>
    public int TopKPredictionCount { get; }

    /// <summary>The accuracy for one highest score, two, and so on; null where it was not asked for.</summary>
    public IReadOnlyList<double> TopKAccuracyForAllK { get; }

    /// <summary>The log loss of each class's examples.</summary>
    public IReadOnlyList<double> PerClassLogLoss { get; }

    /// <summary>How often which class was predicted as which.</summary>
    public ConfusionMatrix ConfusionMatrix { get; }
}
