namespace Microsoft.ML.Data;

/// <summary>How well yes-or-no predictions with probabilities meet the labels.</summary>
public sealed class CalibratedBinaryClassificationMetrics : BinaryClassificationMetrics
{
    internal CalibratedBinaryClassificationMetrics(
        ConfusionMatrix confusion, double areaUnderRocCurve, double areaUnderPrecisionRecallCurve, double logLoss, double entropy)
        : base(confusion, areaUnderRocCurve, areaUnderPrecisionRecallCurve) => (LogLoss, Entropy) = (logLoss, entropy);

    /// <summary>The mean of -log2 of the probability given to the true label, in bits.</summary>
    public double LogLoss { get; }

    /// <summary>How much better that is than knowing the labels' frequencies alone: 1 is perfect, 0 no better.</summary>
    public double LogLossReduction => 1 - (LogLoss / Entropy);

    /// <summary>The entropy of the labels, in bits.</summary>
    public double Entropy { get; }
}
