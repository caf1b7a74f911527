using DeepLearningClinic.Data;
using DeepLearningClinic.Feedforward;

namespace DeepLearningClinic.Tests.Feedforward;

public sealed class MessageFeaturesTests
{
    private static double Feature(string message, string name) => MessageFeatures.Of(message)[Spambase.FeatureNames.ToList().IndexOf(name)];

    [Fact]
    public void A_word_s_share_is_in_percent_of_all_words_whatever_its_case()
    {
        Assert.Equal(50, Feature("FREE now free later", "free"));
        Assert.Equal(0, Feature("freedom now", "free"));
        Assert.Equal(100.0 / 3, Feature("only $10,000", "000"), 12);
    }

    [Fact]
    public void A_character_s_share_is_in_percent_of_all_characters()
    {
        Assert.Equal(40, Feature("ok!a!", "!"));
        Assert.Equal(25, Feature("a[b]", "["));
    }

    [Fact]
    public void Capitals_are_measured_by_their_runs()
    {
        const string message = "HELLO Ann, BUY it";
        Assert.Equal(3, Feature(message, "capitals: mean run"));
        Assert.Equal(5, Feature(message, "capitals: longest run"));
        Assert.Equal(9, Feature(message, "capitals: total"));
    }

    [Fact]
    public void A_message_without_capitals_has_the_smallest_values_of_the_data_set()
    {
        var rows = Spambase.Load();
        for (var feature = 54; feature < 57; feature++)
            Assert.Equal(Enumerable.Range(0, rows.Count).Min(row => rows.Features[row, feature]), MessageFeatures.Of("no capitals here")[feature]);
    }

    [Fact]
    public void A_message_without_words_is_refused() => Assert.Throws<ArgumentException>(() => MessageFeatures.Of("?!"));

    [Fact]
    public void Several_messages_become_rows_with_their_labels()
    {
        var rows = MessageFeatures.Rows(("free", 1), ("meeting at pm", 0));
        Assert.Equal((2, 57), (rows.Count, rows.FeatureCount));
        Assert.Equal([1, 0], rows.Labels);
        Assert.Equal(MessageFeatures.Of("meeting at pm"), rows.Row(1));
    }
}
