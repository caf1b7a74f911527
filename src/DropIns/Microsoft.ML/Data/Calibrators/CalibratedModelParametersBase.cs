namespace Microsoft.ML.Calibrators;

/// <summary>A model with a calibrator of its scores.</summary>
public abstract class CalibratedModelParametersBase
{
    private protected CalibratedModelParametersBase(object subModel, ICalibrator calibrator) => (SubModel, Calibrator) = (subModel, calibrator);

    /// <summary>The model that scores.</summary>
    public object SubModel { get; }

    /// <summary>Turns scores into probabilities.</summary>
    public ICalibrator Calibrator { get; }
}
