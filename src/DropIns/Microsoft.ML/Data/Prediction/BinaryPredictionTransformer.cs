using Microsoft.ML.Calibrators;
using Microsoft.ML.Trainers;
using Microsoft.ML.Views;

namespace Microsoft.ML.Data;

/// <summary>Adds the prediction of a yes-or-no model: PredictedLabel, Score and, where the model is calibrated, Probability.</summary>
public sealed class BinaryPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel>
    where TModel : class
{
    private readonly float threshold;

    internal BinaryPredictionTransformer(TModel model, string featureColumnName, DataViewType featureColumnType, float threshold = 0)
        : base(model, featureColumnName, featureColumnType) => this.threshold = threshold;

    internal BinaryPredictionTransformer(ModelLoadContext context)
        : base(context) => threshold = context.Reader.ReadSingle();

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        base.SaveModel(ctx);
        ctx.Writer.Write(threshold);
    }

    private protected override IEnumerable<OutputColumn> Predictions(DataViewSchema.Column features)
    {
        var model = (IScalarModel)Model;
        yield return OutputColumn.Map<VBuffer<float>, bool>("PredictedLabel", BooleanDataViewType.Instance, null, features, vector => model.Score(vector) > threshold);
        yield return OutputColumn.Map<VBuffer<float>, float>("Score", NumberDataViewType.Single, null, features, vector => model.Score(vector));
        if (Model is CalibratedModelParametersBase { Calibrator: var calibrator })
        {
            var annotations = new DataViewSchema.Annotations.Builder();
            annotations.AddPrimitiveValue(AnnotationKinds.IsNormalized, BooleanDataViewType.Instance, true);
            yield return OutputColumn.Map<VBuffer<float>, float>("Probability", NumberDataViewType.Single, annotations.ToAnnotations(), features,
                vector => calibrator.PredictProbability(model.Score(vector)));
        }
    }
}
