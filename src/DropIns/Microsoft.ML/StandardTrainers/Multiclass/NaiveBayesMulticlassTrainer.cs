using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

/// <summary>Learns a naive Bayes model of features that are present (above zero) or absent.</summary>
public sealed class NaiveBayesMulticlassTrainer : TrainerEstimatorBase<MulticlassPredictionTransformer<NaiveBayesMulticlassModelParameters>, NaiveBayesMulticlassModelParameters>
{
    internal NaiveBayesMulticlassTrainer(MLContext context, string label, string feature)
        : base(context, feature, KeyLabel(label), null)
    {
    }

    /// <summary>What the trainer asks of its data.</summary>
    public sealed override TrainerInfo Info { get; } = new(normalization: false, caching: false);

    private protected override NaiveBayesMulticlassModelParameters Train(Examples data, DataViewSchema schema)
    {
        var labels = new long[LabelCount(schema)];
        var features = labels.Select(_ => new long[data.FeatureCount]).ToArray();
        foreach (var example in data.Items)
        {
            var counts = features[(int)example.Label];
            labels[(int)example.Label]++;
            for (var i = 0; i < example.Values.Length; i++)
            {
                if (example.Values[i] > 0)
                    counts[example.Indices is null ? i : example.Indices[i]]++;
            }
        }

        return new(labels, features);
    }

    private protected override MulticlassPredictionTransformer<NaiveBayesMulticlassModelParameters> MakeTransformer(NaiveBayesMulticlassModelParameters model, DataViewSchema schema) =>
        new(model, FeatureColumn.Name, schema[FeatureColumn.Name].Type, schema[LabelColumn.Name]);

    private protected override IEnumerable<SchemaShape.Column> OutputColumns(SchemaShape inputSchema) => MulticlassColumns(inputSchema);
}
