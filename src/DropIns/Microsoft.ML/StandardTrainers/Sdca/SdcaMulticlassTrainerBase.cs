using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

/// <summary>Trainers of linear models of several classes by stochastic dual coordinate ascent.</summary>
public abstract class SdcaMulticlassTrainerBase<TModel> : SdcaTrainerBase<SdcaMulticlassTrainerBase<TModel>.MulticlassOptions, MulticlassPredictionTransformer<TModel>, TModel>
    where TModel : class
{
    private protected SdcaMulticlassTrainerBase(MLContext context, MulticlassOptions options)
        : base(context, options, KeyLabel(options.LabelColumnName))
    {
    }

    private protected override TModel Train(Examples data, DataViewSchema schema)
    {
        var (weights, biases) = Solve(data, LabelCount(schema), 1);
        return MakeModel(weights, biases);
    }

    private protected abstract TModel MakeModel(float[][] weights, float[] biases);

    private protected override MulticlassPredictionTransformer<TModel> MakeTransformer(TModel model, DataViewSchema schema) =>
        new(model, FeatureColumn.Name, schema[FeatureColumn.Name].Type, schema[LabelColumn.Name]);

    private protected override IEnumerable<SchemaShape.Column> OutputColumns(SchemaShape inputSchema) => MulticlassColumns(inputSchema);

    /// <summary>Options of the trainers.</summary>
    public class MulticlassOptions : OptionsBase
    {
    }
}
