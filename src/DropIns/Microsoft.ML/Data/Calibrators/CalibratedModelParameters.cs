namespace Microsoft.ML.Calibrators;

/// <summary>A model with a calibrator of its scores.</summary>
internal sealed class CalibratedModelParameters<TSubModel, TCalibrator> : CalibratedModelParametersBase<TSubModel, TCalibrator>
    where TSubModel : class
    where TCalibrator : class, ICalibrator
{
    public CalibratedModelParameters(TSubModel subModel, TCalibrator calibrator)
        : base(subModel, calibrator)
    {
    }

    public CalibratedModelParameters(ModelLoadContext context)
        : this(context.ReadObject<TSubModel>(), context.ReadObject<TCalibrator>())
    {
    }
}
