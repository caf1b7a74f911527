using Microsoft.ML.Data;
using Microsoft.ML.Transforms.Text;

namespace Microsoft.ML.Tests;

/// <summary>Expected values: those of Microsoft.ML 5.0.1 for the same texts.</summary>
public class TextTests
{
    private static readonly MLContext ml = new(1);
    private static readonly IDataView texts = ml.Data.LoadFromEnumerable(
        new[] { "Hello, WORLD! It's 3 o'clock", "hello café  world", null, "" }.Select(text => new Row { Text = text }));

    [Fact]
    public void Featurized_text_counts_words_pairs_of_words_and_three_characters_in_unit_vectors()
    {
        var result = ml.Transforms.Text.FeaturizeText("Features", "Text").Fit(texts).Transform(texts);

        var names = Names(result.Schema["Features"]);
        Assert.Equal(51, names.Length);
        Assert.Equal(["Char.<␂>|h|e", "Char.h|e|l", "Char.e|l|l"], names[..3]);
        Assert.Equal(
            [
                "Char.l|d|<␃>", "Word.hello,", "Word.hello,|world!", "Word.world!", "Word.world!|it's", "Word.it's", "Word.it's|3", "Word.3", "Word.3|o'clock",
                "Word.o'clock", "Word.hello", "Word.hello|cafe", "Word.cafe", "Word.cafe|world", "Word.world",
            ],
            names[36..]);
        var rows = result.GetColumn<float[]>("Features").ToList();
        Assert.Equal((0.189, 0.3333), (Math.Round(rows[0][0], 4), Math.Round(rows[0][37], 4)));
        Assert.Equal((0.2425, 0.4472), (Math.Round(rows[1][0], 4), Math.Round(rows[1][50], 4)));
        Assert.All(rows[2..], row => Assert.All(row, value => Assert.Equal(0, value)));
        Assert.Equal(["Text", "Two", "Features"], result.Schema.Select(column => column.Name));
        Assert.True(result.Schema["Features"].IsNormalized());
    }

    [Fact]
    public void Options_choose_what_is_counted_and_how()
    {
        var options = new TextFeaturizingEstimator.Options
        {
            WordFeatureExtractor = new WordBagEstimator.Options { NgramLength = 2, Weighting = NgramExtractingEstimator.WeightingCriteria.TfIdf },
            CharFeatureExtractor = null,
            Norm = TextFeaturizingEstimator.NormFunction.L1,
            OutputTokensColumnName = "Tokens",
            KeepPunctuations = false,
            KeepNumbers = false,
            StopWordsRemoverOptions = new StopWordsRemovingEstimator.Options(),
        };

        var result = ml.Transforms.Text.FeaturizeText("Features", options, "Text").Fit(texts).Transform(texts);

        Assert.Equal(["hello", "hello|world", "world", "world|oclock", "oclock", "hello|cafe", "cafe", "cafe|world"], Names(result.Schema["Features"]));
        var rows = result.GetColumn<float[]>("Features").ToList();
        Assert.Equal([0.125f, 0.25f, 0.125f, 0.25f, 0.25f, 0, 0, 0], rows[0]);
        Assert.Equal([0.125f, 0, 0.125f, 0, 0, 0.25f, 0.25f, 0.25f], rows[1]);
        Assert.Equal(["hello", "world", "oclock"], result.GetColumn<string[]>("Tokens").First());
    }

    [Fact]
    public void Several_columns_become_one_vector()
    {
        var options = new TextFeaturizingEstimator.Options { CharFeatureExtractor = null };
        var rows = ml.Transforms.Text.FeaturizeText("Features", options, "Text", "Two").Fit(texts).Transform(texts).GetColumn<float[]>("Features").ToList();
        Assert.Equal(32, rows[0].Length);
        Assert.Equal((0.1857, 0.3714), (Math.Round(rows[0][0], 4), Math.Round(rows[0][10], 4)));
    }

    [Fact]
    public void Text_is_normalized()
    {
        Assert.Equal(["hello, world! it's 3 o'clock", "hello cafe  world", "", ""], Column<string>(ml.Transforms.Text.NormalizeText("Out", "Text")));
        Assert.Equal(
            ["HELLO WORLD ITS  OCLOCK", "HELLO CAFÉ  WORLD", "", ""],
            Column<string>(ml.Transforms.Text.NormalizeText("Out", "Text", TextNormalizingEstimator.CaseMode.Upper, keepDiacritics: true, keepPunctuations: false, keepNumbers: false)));
    }

    [Fact]
    public void Text_is_split_into_words()
    {
        Assert.Equal([["Hello,", "WORLD!", "It's", "3", "o'clock"], ["hello", "café", "world"], [], []], Column<string[]>(ml.Transforms.Text.TokenizeIntoWords("Out", "Text")));
        Assert.Equal(["Hello", "WORLD!", "It's", "3", "o'clock"], Column<string[]>(ml.Transforms.Text.TokenizeIntoWords("Out", "Text", [' ', ',']))[0]);
    }

    [Fact]
    public void Text_is_split_into_characters_with_marks_at_its_ends() =>
        Assert.Equal(new ushort[] { 2, 'h', 'e', 'l', 'l', 'o', ' ', 'c', 'a', 'f', 'é', ' ', ' ', 'w', 'o', 'r', 'l', 'd', 3 },
            Column<ushort[]>(ml.Transforms.Text.TokenizeIntoCharactersAsKeys("Out", "Text"))[1]);

    [Fact]
    public void Stop_words_are_taken_out_in_whatever_case()
    {
        Assert.Equal(["cat", "mat", "sat"], Column<string[]>(ml.Transforms.Text.TokenizeIntoWords("Out", "Two").Append(ml.Transforms.Text.RemoveDefaultStopWords("Out")))[0]);
        Assert.Equal(
            ["is", "on", "mat", "and", "IT", "sat"],
            Column<string[]>(ml.Transforms.Text.TokenizeIntoWords("Out", "Two").Append(ml.Transforms.Text.RemoveStopWords("Out", null, "the", "cat")))[0]);
    }

    [Fact]
    public void Sequences_may_leave_out_keys_between_their_own()
    {
        var chain = Words().Append(ml.Transforms.Text.ProduceNgrams("Out", "Words", ngramLength: 2, skipLength: 1, useAllLengths: false));
        Assert.Equal(
            [
                "Hello,|WORLD!", "Hello,|It's", "WORLD!|It's", "WORLD!|3", "It's|3", "It's|o'clock", "3|o'clock", "hello|café", "hello|world", "café|world",
            ],
            Names(chain.Fit(texts).Transform(texts).Schema["Out"]));
    }

    [Fact]
    public void Rare_words_weigh_more_and_the_most_words_can_be_limited()
    {
        var chain = Words().Append(ml.Transforms.Text.ProduceNgrams("Out", "Words", maximumNgramsCount: 3, weighting: NgramExtractingEstimator.WeightingCriteria.TfIdf));
        var result = chain.Fit(texts).Transform(texts);
        Assert.Equal(["Hello,", "Hello,|WORLD!", "WORLD!", "WORLD!|It's", "It's", "It's|3"], Names(result.Schema["Out"]));
        Assert.All(result.GetColumn<float[]>("Out").First(), value => Assert.Equal(Math.Log(4), value, 1e-6));
    }

    [Fact]
    public void Bags_of_words_keep_case_and_diacritics()
    {
        var result = ml.Transforms.Text.ProduceWordBags("Out", "Text", ngramLength: 1).Fit(texts).Transform(texts);
        Assert.Equal(["Hello,", "WORLD!", "It's", "3", "o'clock", "hello", "café", "world"], Names(result.Schema["Out"]));
        Assert.Equal([0, 0, 0, 0, 0, 1, 1, 1], result.GetColumn<float[]>("Out").ElementAt(1));
    }

    private static Data.EstimatorChain<Transforms.ValueToKeyMappingTransformer> Words() =>
        ml.Transforms.Text.TokenizeIntoWords("Words", "Text").Append(ml.Transforms.Conversion.MapValueToKey("Words"));

    private static List<T> Column<T>(IEstimator<ITransformer> estimator) => [.. estimator.Fit(texts).Transform(texts).GetColumn<T>("Out")];

    private static string[] Names(DataViewSchema.Column column)
    {
        var names = default(VBuffer<ReadOnlyMemory<char>>);
        column.GetSlotNames(ref names);
        return [.. names.DenseValues().Select(name => name.ToString())];
    }

    private sealed class Row
    {
        public string? Text { get; set; }

        public string Two { get; set; } = "The cat is on the mat and IT sat";
    }
}
