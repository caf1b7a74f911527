using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms.Text;

/// <summary>Splits text into characters, as keys.</summary>
public sealed class TokenizingByCharactersEstimator : TrivialEstimator<TokenizingByCharactersTransformer>
{
    private readonly InputOutputColumnPair[] pairs;

    internal TokenizingByCharactersEstimator(InputOutputColumnPair pair, bool useMarkerCharacters)
        : base(new([pair], useMarkerCharacters)) => pairs = [pair];

    /// <inheritdoc/>
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => TextColumns.Adding(inputSchema, pairs, isKey: true);
}
