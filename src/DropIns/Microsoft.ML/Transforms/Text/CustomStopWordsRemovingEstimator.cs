using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms.Text;

/// <summary>Takes words out of texts.</summary>
public sealed class CustomStopWordsRemovingEstimator : TrivialEstimator<CustomStopWordsRemovingTransformer>
{
    private readonly InputOutputColumnPair[] pairs;

    internal CustomStopWordsRemovingEstimator(InputOutputColumnPair pair, string[] stopwords)
        : base(new([pair], stopwords)) => pairs = [pair];

    /// <inheritdoc/>
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => TextColumns.Adding(inputSchema, pairs);

    /// <summary>Takes out words of one's own choice.</summary>
    public sealed class Options : IStopWordsRemoverOptions
    {
        /// <summary>The words.</summary>
        public string[] StopWords = [];
    }
}
