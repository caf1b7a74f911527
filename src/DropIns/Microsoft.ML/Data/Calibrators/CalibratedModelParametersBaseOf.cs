using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Microsoft.ML.Calibrators;

/// <summary>A model with a calibrator of its scores.</summary>
public abstract class CalibratedModelParametersBase<TSubModel, TCalibrator> : CalibratedModelParametersBase, IScalarModel
    where TSubModel : class
    where TCalibrator : class, ICalibrator
{
    private protected CalibratedModelParametersBase(TSubModel subModel, TCalibrator calibrator)
        : base(subModel, calibrator) => (SubModel, Calibrator) = (subModel, calibrator);

    /// <summary>The model that scores.</summary>
    public new TSubModel SubModel { get; }

    /// <summary>Turns scores into probabilities.</summary>
    public new TCalibrator Calibrator { get; }

    float IScalarModel.Score(in VBuffer<float> features) => ((IScalarModel)SubModel).Score(features);

    void ICanSaveModel.Save(ModelSaveContext ctx)
    {
        ctx.WriteObject((ICanSaveModel)SubModel);
        ctx.WriteObject((ICanSaveModel)Calibrator);
    }
}
