using Microsoft.ML.Transforms.Text;

namespace Microsoft.ML;

/// <summary>From text to numbers.</summary>
public static class TextCatalog
{
    /// <summary>Turns texts into vectors: counts of their words and pairs of words, and of their sequences of three characters.</summary>
    public static TextFeaturizingEstimator FeaturizeText(this TransformsCatalog.TextTransforms catalog, string outputColumnName, string? inputColumnName = null) =>
        new(catalog.Context, outputColumnName, [inputColumnName ?? outputColumnName], new TextFeaturizingEstimator.Options());

    /// <summary>Turns texts into vectors.</summary>
    public static TextFeaturizingEstimator FeaturizeText(
        this TransformsCatalog.TextTransforms catalog, string outputColumnName, TextFeaturizingEstimator.Options? options, params string[] inputColumnNames) =>
        new(catalog.Context, outputColumnName, inputColumnNames.Length > 0 ? inputColumnNames : [outputColumnName], options ?? new TextFeaturizingEstimator.Options());

    /// <summary>Splits text into characters, as keys.</summary>
    /// <param name="useMarkerCharacters">Whether marks stand at the start and the end of each text.</param>
    public static TokenizingByCharactersEstimator TokenizeIntoCharactersAsKeys(
        this TransformsCatalog.TextTransforms catalog, string outputColumnName, string? inputColumnName = null, bool useMarkerCharacters = true) =>
        new(new(outputColumnName, inputColumnName), useMarkerCharacters);

    /// <summary>Changes the case of text, and takes out diacritics, punctuation marks and numbers.</summary>
    public static TextNormalizingEstimator NormalizeText(
        this TransformsCatalog.TextTransforms catalog,
        string outputColumnName,
        string? inputColumnName = null,
        TextNormalizingEstimator.CaseMode caseMode = TextNormalizingEstimator.CaseMode.Lower,
        bool keepDiacritics = false,
        bool keepPunctuations = true,
        bool keepNumbers = true) =>
        new(new(outputColumnName, inputColumnName), caseMode, keepDiacritics, keepPunctuations, keepNumbers);

    /// <summary>Splits text into words.</summary>
    /// <param name="separators">The characters between words; the space where null.</param>
    public static WordTokenizingEstimator TokenizeIntoWords(
        this TransformsCatalog.TextTransforms catalog, string outputColumnName, string? inputColumnName = null, char[]? separators = null) =>
        new(new(outputColumnName, inputColumnName), separators);

    /// <summary>Counts the sequences of keys (n-grams) that each text has.</summary>
    /// <param name="skipLength">The most keys that are left out within a sequence.</param>
    /// <param name="useAllLengths">Whether shorter sequences count too.</param>
    /// <param name="maximumNgramsCount">The most different sequences of each length.</param>
    public static NgramExtractingEstimator ProduceNgrams(
        this TransformsCatalog.TextTransforms catalog,
        string outputColumnName,
        string? inputColumnName = null,
        int ngramLength = 2,
        int skipLength = 0,
        bool useAllLengths = true,
        int maximumNgramsCount = 10000000,
        NgramExtractingEstimator.WeightingCriteria weighting = NgramExtractingEstimator.WeightingCriteria.Tf) =>
        new(new(outputColumnName, inputColumnName), new(ngramLength, skipLength, useAllLengths, [maximumNgramsCount], weighting));

    /// <summary>Takes English words out that are in nearly every text.</summary>
    public static StopWordsRemovingEstimator RemoveDefaultStopWords(
        this TransformsCatalog.TextTransforms catalog,
        string outputColumnName,
        string? inputColumnName = null,
        StopWordsRemovingEstimator.Language language = StopWordsRemovingEstimator.Language.English) =>
        new(new(outputColumnName, inputColumnName));

    /// <summary>Takes words out of texts.</summary>
    public static CustomStopWordsRemovingEstimator RemoveStopWords(
        this TransformsCatalog.TextTransforms catalog, string outputColumnName, string? inputColumnName = null, params string[] stopwords) =>
        new(new(outputColumnName, inputColumnName), stopwords);

    /// <summary>Counts the words, and sequences of words, that each text has.</summary>
    /// <param name="skipLength">The most words that are left out within a sequence.</param>
    /// <param name="useAllLengths">Whether shorter sequences count too.</param>
    /// <param name="maximumNgramsCount">The most different sequences of each length.</param>
    public static WordBagEstimator ProduceWordBags(
        this TransformsCatalog.TextTransforms catalog,
        string outputColumnName,
        string? inputColumnName = null,
        int ngramLength = 2,
        int skipLength = 0,
        bool useAllLengths = true,
        int maximumNgramsCount = 10000000,
        NgramExtractingEstimator.WeightingCriteria weighting = NgramExtractingEstimator.WeightingCriteria.Tf) =>
        catalog.ProduceWordBags(outputColumnName, [inputColumnName ?? outputColumnName], ngramLength, skipLength, useAllLengths, maximumNgramsCount, weighting);

    /// <summary>Counts the words, and sequences of words, that the texts of several columns have.</summary>
    /// <param name="skipLength">The most words that are left out within a sequence.</param>
    /// <param name="useAllLengths">Whether shorter sequences count too.</param>
    /// <param name="maximumNgramsCount">The most different sequences of each length.</param>
    public static WordBagEstimator ProduceWordBags(
        this TransformsCatalog.TextTransforms catalog,
        string outputColumnName,
        string[] inputColumnNames,
        int ngramLength = 2,
        int skipLength = 0,
        bool useAllLengths = true,
        int maximumNgramsCount = 10000000,
        NgramExtractingEstimator.WeightingCriteria weighting = NgramExtractingEstimator.WeightingCriteria.Tf) =>
        new(catalog.Context, outputColumnName, inputColumnNames, new WordBagEstimator.Options
        {
            NgramLength = ngramLength,
            SkipLength = skipLength,
            UseAllLengths = useAllLengths,
            MaximumNgramsCount = [maximumNgramsCount],
            Weighting = weighting,
        });
}
