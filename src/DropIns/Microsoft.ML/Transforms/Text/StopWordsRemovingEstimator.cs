using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms.Text;

/// <summary>Takes words out that are in nearly every text, such as "the".</summary>
public sealed class StopWordsRemovingEstimator : TrivialEstimator<StopWordsRemovingTransformer>
{
    private readonly InputOutputColumnPair[] pairs;

    internal StopWordsRemovingEstimator(InputOutputColumnPair pair)
        : base(new([pair])) => pairs = [pair];

    /// <inheritdoc/>
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => TextColumns.Adding(inputSchema, pairs);

    /// <summary>The language of the words.</summary>
    public enum Language
    {
        /// <summary>English.</summary>
        English = 0,
    }

    /// <summary>Takes out the words of a language.</summary>
    public sealed class Options : IStopWordsRemoverOptions
    {
    }
}
