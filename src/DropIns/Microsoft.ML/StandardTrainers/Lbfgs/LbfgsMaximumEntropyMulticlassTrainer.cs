using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

/// <summary>Learns a maximum entropy (softmax) model by L-BFGS.</summary>
public sealed class LbfgsMaximumEntropyMulticlassTrainer : LbfgsTrainerBase<
    LbfgsMaximumEntropyMulticlassTrainer.Options, MulticlassPredictionTransformer<MaximumEntropyModelParameters>, MaximumEntropyModelParameters>
{
    internal LbfgsMaximumEntropyMulticlassTrainer(MLContext context, Options options)
        : base(context, options, KeyLabel(options.LabelColumnName))
    {
    }

    private protected override MaximumEntropyModelParameters Train(Examples data, DataViewSchema schema)
    {
        // A softmax of one class is certain; two outputs say so without being taken for a logistic regression.
        var (weights, biases) = Solve(data, Math.Max(2, LabelCount(schema)));
        return new(weights[..LabelCount(schema)], biases[..LabelCount(schema)]);
    }

    private protected override MulticlassPredictionTransformer<MaximumEntropyModelParameters> MakeTransformer(MaximumEntropyModelParameters model, DataViewSchema schema) =>
        new(model, FeatureColumn.Name, schema[FeatureColumn.Name].Type, schema[LabelColumn.Name]);

    private protected override IEnumerable<SchemaShape.Column> OutputColumns(SchemaShape inputSchema) => MulticlassColumns(inputSchema);

    /// <summary>Options of the trainer.</summary>
    public sealed class Options : OptionsBase
    {
    }
}
