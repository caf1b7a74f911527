using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Calibrators;

/// <summary>Adds the column Probability, made of a column of scores.</summary>
public abstract class CalibratorTransformer<TICalibrator> : RowToRowTransformerBase, ISingleFeaturePredictionTransformer<TICalibrator>
    where TICalibrator : class, ICalibrator
{
    private protected CalibratorTransformer(TICalibrator calibrator, string score) => (Model, FeatureColumnName) = (calibrator, score);

    private protected CalibratorTransformer(ModelLoadContext context)
        : this(context.ReadObject<TICalibrator>(), context.Reader.ReadString())
    {
    }

    private TICalibrator Model { get; }

    private string FeatureColumnName { get; }

    TICalibrator IPredictionTransformer<TICalibrator>.Model => Model;

    string ISingleFeaturePredictionTransformer<TICalibrator>.FeatureColumnName => FeatureColumnName;

    DataViewType ISingleFeaturePredictionTransformer<TICalibrator>.FeatureColumnType => NumberDataViewType.Single;

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        ctx.WriteObject((ICanSaveModel)Model);
        ctx.Writer.Write(FeatureColumnName);
    }

    private protected override IEnumerable<OutputColumn> Columns(DataViewSchema inputSchema) =>
        [OutputColumn.Map<float, float>("Probability", NumberDataViewType.Single, null, Find(inputSchema, FeatureColumnName), Model.PredictProbability)];
}
