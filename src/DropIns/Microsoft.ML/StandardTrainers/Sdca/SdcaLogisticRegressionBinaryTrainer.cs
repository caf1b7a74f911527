using Microsoft.ML.Calibrators;

namespace Microsoft.ML.Trainers;

/// <summary>Learns a logistic regression by stochastic dual coordinate ascent.</summary>
public sealed class SdcaLogisticRegressionBinaryTrainer : SdcaBinaryTrainerBase<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>
{
    internal SdcaLogisticRegressionBinaryTrainer(MLContext context, BinaryOptionsBase options)
        : base(context, options)
    {
    }

    private protected override CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator> MakeModel(LinearBinaryModelParameters linear) =>
        Logistic.Model(linear);

    private protected override IEnumerable<SchemaShape.Column> OutputColumns(SchemaShape inputSchema) => BinaryColumns(calibrated: true);

    /// <summary>Options of the trainer.</summary>
    public sealed class Options : BinaryOptionsBase
    {
    }
}
