using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms.Text;

/// <summary>Splits text into words.</summary>
public sealed class WordTokenizingEstimator : TrivialEstimator<WordTokenizingTransformer>
{
    private readonly InputOutputColumnPair[] pairs;

    internal WordTokenizingEstimator(InputOutputColumnPair pair, char[]? separators)
        : base(new([pair], separators ?? [' '])) => pairs = [pair];

    /// <inheritdoc/>
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => TextColumns.Adding(inputSchema, pairs);
}
