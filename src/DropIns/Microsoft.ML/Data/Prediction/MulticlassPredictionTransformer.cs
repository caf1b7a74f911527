using System.Numerics.Tensors;
using Microsoft.ML.Model;
using Microsoft.ML.Trainers;
using Microsoft.ML.Views;

namespace Microsoft.ML.Data;

/// <summary>Adds the prediction of a model of several classes: PredictedLabel, a key, and Score, a number for each class.</summary>
public sealed class MulticlassPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel>
    where TModel : class
{
    private readonly DataViewSchema.Annotations labelValues;

    internal MulticlassPredictionTransformer(TModel model, string featureColumnName, DataViewType featureColumnType, DataViewSchema.Column label)
        : base(model, featureColumnName, featureColumnType) => labelValues = label.Annotations.Only(AnnotationKinds.KeyValues);

    internal MulticlassPredictionTransformer(ModelLoadContext context)
        : base(context) => labelValues = SchemaFile.ReadAnnotations(context.Reader);

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        base.SaveModel(ctx);
        SchemaFile.WriteAnnotations(ctx.Writer, labelValues);
    }

    private protected override IEnumerable<OutputColumn> Predictions(DataViewSchema.Column features)
    {
        var model = (IVectorModel)Model;
        var score = new DataViewSchema.Annotations.Builder();
        if (labelValues.Schema.GetColumnOrNull(AnnotationKinds.KeyValues) is { } values)
        {
            typeof(AnnotationKinds).GetMethod(nameof(AnnotationKinds.CopyAs))!.MakeGenericMethod(values.Type.RawType)
                .Invoke(null, [score, labelValues, values, AnnotationKinds.TrainingLabelValues]);
            if (values.Type is VectorDataViewType { ItemType: TextDataViewType })
                score.AddSlotNames(labelValues.Texts(AnnotationKinds.KeyValues)!);
        }

        yield return OutputColumn.Map<VBuffer<float>, uint>("PredictedLabel", new KeyDataViewType(typeof(uint), model.OutputCount), labelValues, features,
            vector => Best(model.Scores(vector)));
        yield return OutputColumn.Map<VBuffer<float>, VBuffer<float>>("Score", new VectorDataViewType(NumberDataViewType.Single, model.OutputCount), score.ToAnnotations(), features,
            vector => new(model.OutputCount, model.Scores(vector)));
    }

    private static uint Best(float[] scores) => Array.Exists(scores, float.IsNaN) ? 0 : (uint)TensorPrimitives.IndexOfMax<float>(scores) + 1;
}
