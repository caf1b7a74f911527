using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms.Text;

/// <summary>Turns texts into vectors: counts of their words and of their sequences of characters.</summary>
public sealed class TextFeaturizingEstimator : IEstimator<ITransformer>
{
    private readonly EstimatorChain<ITransformer> chain;
    private readonly InputOutputColumnPair[] texts;

    internal TextFeaturizingEstimator(MLContext context, string output, string[] inputs, Options options)
    {
        texts = [.. inputs.Select(input => new InputOutputColumnPair(input))];
        var (transforms, text) = (context.Transforms, context.Transforms.Text);
        // Columns on the way, which are dropped at the end.
        var (normalized, words, keys, characters) = ($"{output}_Normalized", $"{output}_Words", $"{output}_WordKeys", $"{output}_Characters");
        var (wordCounts, characterCounts) = ($"{output}_WordCounts", $"{output}_CharacterCounts");
        var onTheWay = new List<string> { normalized };
        var parts = new List<(string Column, string Alias)>();

        var steps = new EstimatorChain<ITransformer>()
            .Append(new ColumnConcatenatingEstimator(normalized, inputs))
            .Append<ITransformer>(new TextNormalizingEstimator(new(normalized), options.CaseMode, options.KeepDiacritics, options.KeepPunctuations, options.KeepNumbers));
        if (options.CharFeatureExtractor is { } characterOptions)
        {
            steps = steps.Append(text.TokenizeIntoCharactersAsKeys(characters, normalized))
                .Append<ITransformer>(new NgramExtractingEstimator(new(characterCounts, characters), characterOptions.Settings()));
            AddPart(characterCounts, "Char");
            onTheWay.Add(characters);
        }

        if (options.WordFeatureExtractor is not null || options.OutputTokensColumnName is not null)
        {
            steps = steps.Append<ITransformer>(text.TokenizeIntoWords(words, normalized));
            onTheWay.Add(words);
            steps = options.StopWordsRemoverOptions switch
            {
                CustomStopWordsRemovingEstimator.Options custom => steps.Append<ITransformer>(text.RemoveStopWords(words, words, custom.StopWords)),
                StopWordsRemovingEstimator.Options => steps.Append<ITransformer>(text.RemoveDefaultStopWords(words)),
                _ => steps,
            };
            if (options.OutputTokensColumnName is { } tokens)
                steps = steps.Append<ITransformer>(transforms.CopyColumns(tokens, words));
        }

        if (options.WordFeatureExtractor is { } wordOptions)
        {
            steps = steps.Append(transforms.Conversion.MapValueToKey(keys, words))
                .Append<ITransformer>(new NgramExtractingEstimator(new(wordCounts, keys), wordOptions.Settings()));
            AddPart(wordCounts, "Word");
            onTheWay.Add(keys);
        }

        if (parts.Count > 0)
        {
            steps = steps.Append<ITransformer>(new ColumnConcatenatingEstimator(output, [.. parts.Select(part => part.Column)], [.. parts.Select(part => part.Alias)]));
            onTheWay.AddRange(parts.Select(part => part.Column));
        }

        chain = steps.Append<ITransformer>(transforms.DropColumns([.. onTheWay.Distinct()]));

        void AddPart(string column, string alias)
        {
            if (options.Norm != NormFunction.None)
                steps = steps.Append<ITransformer>(new LpNormNormalizingEstimator(new(column), Norm(options.Norm), ensureZeroMean: false));
            parts.Add((column, alias));
        }
    }

    /// <summary>Collects the words and sequences.</summary>
    public ITransformer Fit(IDataView input)
    {
        GetOutputSchema(SchemaShape.Create(input.Schema));
        return chain.Fit(input);
    }

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema)
    {
        TextColumns.Check(inputSchema, texts);
        return chain.GetOutputSchema(inputSchema);
    }

    private static LpNormNormalizingEstimatorBase.NormFunction Norm(NormFunction norm) => norm switch
    {
        NormFunction.L1 => LpNormNormalizingEstimatorBase.NormFunction.L1,
        NormFunction.L2 => LpNormNormalizingEstimatorBase.NormFunction.L2,
        _ => LpNormNormalizingEstimatorBase.NormFunction.Infinity,
    };

    /// <summary>By what a vector is divided.</summary>
    public enum NormFunction
    {
        /// <summary>Nothing.</summary>
        None = 0,

        /// <summary>The sum of the absolute values.</summary>
        L1 = 1,

        /// <summary>The root of the sum of squares.</summary>
        L2 = 2,

        /// <summary>The largest absolute value.</summary>
        Infinity = 3,
    }

    /// <summary>How texts become vectors.</summary>
    public sealed class Options : TransformInputBase
    {
        /// <summary>What becomes of upper and lower case.</summary>
        public TextNormalizingEstimator.CaseMode CaseMode = TextNormalizingEstimator.CaseMode.Lower;

        /// <summary>Whether diacritics stay.</summary>
        public bool KeepDiacritics;

        /// <summary>Whether punctuation marks stay.</summary>
        public bool KeepPunctuations = true;

        /// <summary>Whether numbers stay.</summary>
        public bool KeepNumbers = true;

        /// <summary>A column for the words, or null.</summary>
        public string? OutputTokensColumnName;

        /// <summary>By what the counts are divided.</summary>
        public NormFunction Norm = NormFunction.L2;

        /// <summary>Which words are taken out; none where null.</summary>
        public IStopWordsRemoverOptions? StopWordsRemoverOptions { get; set; }

        /// <summary>Which sequences of words are counted; none where null.</summary>
        public WordBagEstimator.Options? WordFeatureExtractor { get; set; } = new();

        /// <summary>Which sequences of characters are counted; none where null.</summary>
        public WordBagEstimator.Options? CharFeatureExtractor { get; set; } = new() { NgramLength = 3, UseAllLengths = false };
    }
}
