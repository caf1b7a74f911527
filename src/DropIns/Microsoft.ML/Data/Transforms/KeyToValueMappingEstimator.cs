using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms;

/// <summary>Turns keys back into the values they stand for.</summary>
public sealed class KeyToValueMappingEstimator : TrivialEstimator<KeyToValueMappingTransformer>
{
    private readonly InputOutputColumnPair[] pairs;

    internal KeyToValueMappingEstimator(InputOutputColumnPair[] pairs)
        : base(new(pairs)) => this.pairs = pairs;

    /// <inheritdoc/>
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => inputSchema.With(pairs.Select(pair =>
    {
        var column = inputSchema.Require(pair.InputColumnName);
        if (!column.IsKey)
            throw new ArgumentOutOfRangeException(nameof(inputSchema), $"Schema mismatch for input column '{column.Name}': expected KeyType, got {column.TypeText()}");
        var values = column.Annotations.Find(AnnotationKinds.KeyValues)
            ?? throw new ArgumentOutOfRangeException(nameof(inputSchema), $"Input column '{column.Name}' has no {AnnotationKinds.KeyValues} annotation");
        return new SchemaShape.Column(pair.OutputColumnName, column.Kind, values.ItemType, false);
    }));
}
