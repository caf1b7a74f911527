using Microsoft.ML.Model;
using Microsoft.ML.Views;

namespace Microsoft.ML.Data;

/// <summary>A transformer that adds a model's predictions from one column.</summary>
public abstract class SingleFeaturePredictionTransformerBase<TModel> : PredictionTransformerBase<TModel>, ISingleFeaturePredictionTransformer<TModel>
    where TModel : class
{
    private protected SingleFeaturePredictionTransformerBase(TModel model, string featureColumnName, DataViewType featureColumnType)
        : base(model) => (FeatureColumnName, FeatureColumnType) = (featureColumnName, featureColumnType);

    private protected SingleFeaturePredictionTransformerBase(ModelLoadContext context)
        : this(context.ReadObject<TModel>(), context.Reader.ReadString(), SchemaFile.ReadType(context.Reader))
    {
    }

    /// <summary>The column read.</summary>
    public string FeatureColumnName { get; }

    /// <summary>The type of the column read.</summary>
    public DataViewType FeatureColumnType { get; }

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        ctx.WriteObject((ICanSaveModel)(object)Model);
        ctx.Writer.Write(FeatureColumnName);
        SchemaFile.WriteType(ctx.Writer, FeatureColumnType);
    }

    private protected override RowMapper Map(DataViewSchema inputSchema)
    {
        var features = inputSchema.GetColumnOrNull(FeatureColumnName)
            ?? throw new ArgumentOutOfRangeException("schema", $"{FeatureColumnName} column 'Feature' not found");
        if (features.Type is not VectorDataViewType vector || !vector.ItemType.Equals(NumberDataViewType.Single) || vector.Size != ((VectorDataViewType)FeatureColumnType).Size)
            throw new InvalidOperationException($"Incompatible features column type: '{features.Type}' vs '{FeatureColumnType}'");
        return RowMapper.Adding(inputSchema, Predictions(features));
    }

    /// <summary>The columns of the prediction.</summary>
    private protected abstract IEnumerable<OutputColumn> Predictions(DataViewSchema.Column features);
}
