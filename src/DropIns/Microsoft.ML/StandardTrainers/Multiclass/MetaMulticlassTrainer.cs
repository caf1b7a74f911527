using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

/// <summary>Trainers that make a model of several classes of models for yes-or-no labels.</summary>
public abstract class MetaMulticlassTrainer<TTransformer, TModel> : ITrainerEstimator<TTransformer, TModel>
    where TTransformer : ISingleFeaturePredictionTransformer<TModel>
    where TModel : class
{
    private protected MetaMulticlassTrainer(string labelColumnName) => LabelColumnName = labelColumnName;

    /// <summary>What the trainer asks of its data.</summary>
    public TrainerInfo Info { get; } = new(normalization: true, caching: true);

    private protected string LabelColumnName { get; }

    /// <summary>Learns from a table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A column is missing or of the wrong type.</exception>
    public abstract TTransformer Fit(IDataView input);

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema)
    {
        var label = inputSchema.Require(LabelColumnName, "label");
        if (!label.IsKey || label.Kind != SchemaShape.Column.VectorKind.Scalar)
            throw new ArgumentOutOfRangeException(nameof(inputSchema), $"Schema mismatch for label column '{LabelColumnName}': expected Key<UInt32>, got {label.TypeText()}");
        return inputSchema.With(
            new SchemaShape.Column("PredictedLabel", SchemaShape.Column.VectorKind.Scalar, NumberDataViewType.UInt32, true, new(label.Annotations.Where(annotation => annotation.Name == "KeyValues"))),
            new SchemaShape.Column("Score", SchemaShape.Column.VectorKind.Vector, NumberDataViewType.Single, false));
    }
}
