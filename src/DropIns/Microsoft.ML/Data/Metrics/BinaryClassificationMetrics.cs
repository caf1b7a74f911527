namespace Microsoft.ML.Data;

/// <summary>How well yes-or-no predictions meet the labels.</summary>
public class BinaryClassificationMetrics
{
    internal BinaryClassificationMetrics(ConfusionMatrix confusion, double areaUnderRocCurve, double areaUnderPrecisionRecallCurve)
    {
        ConfusionMatrix = confusion;
        (AreaUnderRocCurve, AreaUnderPrecisionRecallCurve) = (areaUnderRocCurve, areaUnderPrecisionRecallCurve);
        Accuracy = confusion.Accuracy;
        (PositivePrecision, NegativePrecision) = (confusion.PerClassPrecision[0], confusion.PerClassPrecision[1]);
        (PositiveRecall, NegativeRecall) = (confusion.PerClassRecall[0], confusion.PerClassRecall[1]);
        F1Score = PositivePrecision + PositiveRecall > 0 ? 2 * PositivePrecision * PositiveRecall / (PositivePrecision + PositiveRecall) : 0;
    }

    /// <summary>The chance that a positive example scores higher than a negative one; 0.5 is chance.</summary>
    public double AreaUnderRocCurve { get; }

    /// <summary>The fraction of right predictions.</summary>
    public double Accuracy { get; }

    /// <summary>Of the examples predicted positive, the fraction that is.</summary>
    public double PositivePrecision { get; }

    /// <summary>Of the positive examples, the fraction predicted so.</summary>
    public double PositiveRecall { get; }

    /// <summary>Of the examples predicted negative, the fraction that is.</summary>
    public double NegativePrecision { get; }

    /// <summary>Of the negative examples, the fraction predicted so.</summary>
    public double NegativeRecall { get; }

    /// <summary>The harmonic mean of positive precision and positive recall.</summary>
    public double F1Score { get; }

    /// <summary>The area under the curve of precision against recall.</summary>
    public double AreaUnderPrecisionRecallCurve { get; }

    /// <summary>How often which label was predicted as which: positive first.</summary>
    public ConfusionMatrix ConfusionMatrix { get; }
}
