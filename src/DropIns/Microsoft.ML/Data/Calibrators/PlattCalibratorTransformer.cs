namespace Microsoft.ML.Calibrators;

/// <summary>Adds the column Probability, made of a column of scores by a logistic curve.</summary>
public sealed class PlattCalibratorTransformer : CalibratorTransformer<PlattCalibrator>
{
    internal PlattCalibratorTransformer(PlattCalibrator calibrator, string score)
        : base(calibrator, score)
    {
    }

    internal PlattCalibratorTransformer(ModelLoadContext context)
        : base(context)
    {
    }
}
