using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Trainers;

/// <summary>What trainers have in common: they check their columns, learn, and add a prediction's columns.</summary>
public abstract class TrainerEstimatorBase<TTransformer, TModel> : ITrainerEstimator<TTransformer, TModel>
    where TTransformer : ISingleFeaturePredictionTransformer<TModel>
    where TModel : class
{
    /// <summary>The column of the features.</summary>
    public readonly SchemaShape.Column FeatureColumn;

    /// <summary>The column of the labels; without a name where the trainer needs none.</summary>
    public readonly SchemaShape.Column LabelColumn;

    /// <summary>The column of the examples' weights; without a name where there is none.</summary>
    public readonly SchemaShape.Column WeightColumn;

    private protected TrainerEstimatorBase(MLContext context, string feature, SchemaShape.Column label, string? weight)
    {
        ArgumentException.ThrowIfNullOrEmpty(feature, "featureColumn");
        Context = context;
        FeatureColumn = new(feature, SchemaShape.Column.VectorKind.Vector, NumberDataViewType.Single, false);
        LabelColumn = label;
        WeightColumn = weight is null ? default : new(weight, SchemaShape.Column.VectorKind.Scalar, NumberDataViewType.Single, false);
    }

    /// <summary>What the trainer asks of its data.</summary>
    public virtual TrainerInfo Info { get; } = new(normalization: true, caching: true);

    private protected MLContext Context { get; }

    /// <summary>Learns from a table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A column is missing or of the wrong type.</exception>
    /// <exception cref="InvalidOperationException">There is no example to learn from.</exception>
    public TTransformer Fit(IDataView input)
    {
        Check(SchemaShape.Create(input.Schema));
        var model = Train(Examples.Read(input, FeatureColumn.Name, LabelColumn.Name, WeightColumn.Name), input.Schema);
        return MakeTransformer(model, input.Schema);
    }

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema)
    {
        Check(inputSchema);
        return inputSchema.With(OutputColumns(inputSchema));
    }

    private protected static SchemaShape.Column BooleanLabel(string name) => new(name, SchemaShape.Column.VectorKind.Scalar, BooleanDataViewType.Instance, false);

    private protected static SchemaShape.Column KeyLabel(string name) => new(name, SchemaShape.Column.VectorKind.Scalar, NumberDataViewType.UInt32, true);

    private protected abstract TModel Train(Examples data, DataViewSchema schema);

    private protected abstract TTransformer MakeTransformer(TModel model, DataViewSchema schema);

    private protected abstract IEnumerable<SchemaShape.Column> OutputColumns(SchemaShape inputSchema);

    private protected static SchemaShape.Column Scalar(string name, DataViewType type) => new(name, SchemaShape.Column.VectorKind.Scalar, type, false);

    private protected static IEnumerable<SchemaShape.Column> BinaryColumns(bool calibrated) =>
    [
        Scalar("PredictedLabel", BooleanDataViewType.Instance), Scalar("Score", NumberDataViewType.Single),
        .. calibrated ? [Scalar("Probability", NumberDataViewType.Single)] : Array.Empty<SchemaShape.Column>(),
    ];

    private protected IEnumerable<SchemaShape.Column> MulticlassColumns(SchemaShape inputSchema)
    {
        var values = inputSchema.Require(LabelColumn.Name).Annotations.Where(annotation => annotation.Name == AnnotationKinds.KeyValues);
        return
        [
            new("PredictedLabel", SchemaShape.Column.VectorKind.Scalar, NumberDataViewType.UInt32, true, new(values)),
            new("Score", SchemaShape.Column.VectorKind.Vector, NumberDataViewType.Single, false),
        ];
    }

    /// <summary>The number of classes that the label's keys stand for.</summary>
    private protected int LabelCount(DataViewSchema schema) => checked((int)((KeyDataViewType)schema[LabelColumn.Name].Type).Count);

    private void Check(SchemaShape schema)
    {
        var feature = schema.Require(FeatureColumn.Name, "feature");
        if (feature.Kind != FeatureColumn.Kind || feature.IsKey || !feature.ItemType.Equals(FeatureColumn.ItemType))
            throw Mismatch("feature", FeatureColumn, feature, "inputSchema");
        if (LabelColumn.Name is not null)
        {
            var label = schema.Require(LabelColumn.Name, "label");
            if (label.Kind != LabelColumn.Kind || label.IsKey != LabelColumn.IsKey || !(label.IsKey || label.ItemType.Equals(LabelColumn.ItemType)))
                throw Mismatch("label", LabelColumn, label, "labelCol");
        }

        if (WeightColumn.Name is not null)
        {
            var weight = schema.Require(WeightColumn.Name, "weight");
            if (weight.Kind != WeightColumn.Kind || !weight.ItemType.Equals(WeightColumn.ItemType))
                throw Mismatch("weight", WeightColumn, weight, "inputSchema");
        }
    }

    private static ArgumentOutOfRangeException Mismatch(string role, SchemaShape.Column expected, SchemaShape.Column found, string parameter) =>
        new(parameter, $"Schema mismatch for {role} column '{expected.Name}': expected {expected.TypeText()}, got {found.TypeText()}");
}
