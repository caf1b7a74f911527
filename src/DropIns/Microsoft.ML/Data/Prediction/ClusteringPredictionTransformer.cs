using System.Numerics.Tensors;
using Microsoft.ML.Trainers;
using Microsoft.ML.Views;

namespace Microsoft.ML.Data;

/// <summary>Adds the prediction of a clustering: PredictedLabel, the key of the nearest cluster, and Score, the squared distance to each.</summary>
public sealed class ClusteringPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel>
    where TModel : class
{
    internal ClusteringPredictionTransformer(TModel model, string featureColumnName, DataViewType featureColumnType)
        : base(model, featureColumnName, featureColumnType)
    {
    }

    internal ClusteringPredictionTransformer(ModelLoadContext context)
        : base(context)
    {
    }

    private protected override IEnumerable<OutputColumn> Predictions(DataViewSchema.Column features)
    {
        var model = (IVectorModel)Model;
        yield return OutputColumn.Map<VBuffer<float>, uint>("PredictedLabel", new KeyDataViewType(typeof(uint), model.OutputCount), null, features,
            vector => (uint)TensorPrimitives.IndexOfMin<float>(model.Scores(vector)) + 1);
        yield return OutputColumn.Map<VBuffer<float>, VBuffer<float>>("Score", new VectorDataViewType(NumberDataViewType.Single, model.OutputCount), null, features,
            vector => new(model.OutputCount, model.Scores(vector)));
    }
}
