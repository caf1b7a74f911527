namespace Microsoft.ML.Calibrators;

/// <summary>Turns a score into a probability.</summary>
public interface ICalibrator
{
    /// <summary>The probability, between 0 and 1, of a score.</summary>
    float PredictProbability(float output);
}
