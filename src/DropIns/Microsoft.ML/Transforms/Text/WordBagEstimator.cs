using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms.Text;

/// <summary>Counts the words, and sequences of words, that each text has.</summary>
public sealed class WordBagEstimator : IEstimator<ITransformer>
{
    private readonly IEstimator<ITransformer> chain;

    internal WordBagEstimator(MLContext context, string output, string[] inputs, Options options)
    {
        var (joined, words) = ($"{output}_Texts", $"{output}_Words");
        chain = new EstimatorChain<ITransformer>()
            .Append(new ColumnConcatenatingEstimator(joined, inputs))
            .Append(new WordTokenizingEstimator(new(words, joined), null))
            .Append(context.Transforms.Conversion.MapValueToKey(words))
            .Append(new NgramExtractingEstimator(new(output, words), options.Settings()))
            .Append(context.Transforms.DropColumns(joined, words));
    }

    /// <summary>Collects the words.</summary>
    public ITransformer Fit(IDataView input) => chain.Fit(input);

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => chain.GetOutputSchema(inputSchema);

    /// <summary>Which sequences are counted, and how.</summary>
    public class Options
    {
        /// <summary>The most words, or characters, of a sequence.</summary>
        public int NgramLength = 2;

        /// <summary>The most words that are left out within a sequence.</summary>
        public int SkipLength;

        /// <summary>Whether shorter sequences count too.</summary>
        public bool UseAllLengths = true;

        /// <summary>The most different sequences, for each length.</summary>
        public int[] MaximumNgramsCount = [10000000];

        /// <summary>What a sequence of a text counts.</summary>
        public NgramExtractingEstimator.WeightingCriteria Weighting = NgramExtractingEstimator.WeightingCriteria.Tf;

        internal Ngrams.Settings Settings() => new(NgramLength, SkipLength, UseAllLengths, MaximumNgramsCount, Weighting);
    }
}
