using System.Text.Json;
using DeepLearningClinic.Checks;
using Microsoft.DotNet.Interactive.Formatting;

namespace DeepLearningClinic.Tests.Checks;

public sealed class CheckTests
{
    private static string Row(CheckResult check) => Check.All(check).ToString();

    [Fact]
    public void Close_passes_within_the_tolerance_and_says_by_how_much_it_missed()
    {
        Assert.Equal("✓ passed loss: expected 2 ± 0.1, found 2.05", Row(Check.Close("loss", 2, 2.05, 0.1)));
        Assert.Equal("✗ missed loss: expected 2 ± 0.1, found 2.5: missed by 0.5", Row(Check.Close("loss", 2, 2.5, 0.1)));
    }

    [Fact]
    public void Close_refuses_what_is_not_a_number() => Assert.False(Check.Close("loss", 2, double.NaN, 0.1).Passed);

    [Fact]
    public void Close_recognises_a_turned_sign() =>
        Assert.EndsWith("Hint: the sign is turned round", Row(Check.Close("gradient", 2, -2, 0.1)));

    [Fact]
    public void A_hint_is_shown_only_where_the_check_failed()
    {
        Assert.DoesNotContain("Hint", Row(Check.AtLeast("accuracy", 0.9, 0.8, "train longer")));
        Assert.EndsWith("missed by 0.1. Hint: train longer", Row(Check.AtLeast("accuracy", 0.7, 0.8, "train longer")));
    }

    [Fact]
    public void Close_of_several_numbers_names_the_worst_one()
    {
        Assert.True(Check.Close("path", [1, 2], [1, 2.05], 0.1).Passed);
        Assert.Equal("✗ missed path: expected all 2 numbers within 0.1, found largest distance 1: missed by 0.9, worst at index 1", Row(Check.Close("path", [1, 2], [1, 3], 0.1)));
        Assert.Equal("✗ missed path: expected 2 numbers, found 1 numbers", Row(Check.Close("path", [1, 2], [1], 0.1)));
        Assert.False(Check.Close("path", [1.0], [double.NaN], 0.1).Passed);
    }

    [Fact]
    public void Shape_recognises_a_transposed_one()
    {
        using var tensor = TorchSharp.torch.zeros(2, 3);
        Assert.True(Check.Shape("weights", [2, 3], tensor).Passed);
        Assert.Equal("✗ missed weights: expected [3, 2], found [2, 3]. Hint: the dimensions are transposed", Row(Check.Shape("weights", [3, 2], tensor)));
    }

    [Fact]
    public void A_bound_itself_is_kept()
    {
        Assert.True(Check.AtLeast("accuracy", 0.8, 0.8).Passed);
        Assert.True(Check.AtMost("loss", 0.8, 0.8).Passed);
        Assert.False(Check.AtMost("loss", 0.81, 0.8).Passed);
        Assert.False(Check.AtLeast("accuracy", double.NaN, 0.8).Passed);
        Assert.False(Check.AtMost("loss", double.NaN, 0.8).Passed);
    }

    [Fact]
    public void Equal_and_true_compare_values()
    {
        Assert.True(Check.Equal("words", 3, 3).Passed);
        Assert.False(Check.Equal("word", "ham", "spam").Passed);
        Assert.False(Check.True("sorted", false).Passed);
    }

    [Fact]
    public void A_row_draws_itself_as_html_text_and_json()
    {
        var shown = FormattedValue.CreateManyFromObject(Check.AtLeast("a < b", 1, 2));
        Assert.Equal(3, shown.Count);
        Assert.Contains(shown, value => value.MimeType == CheckRows.MimeType);
        var html = shown.Single(value => value.MimeType == "text/html").Value;
        Assert.Contains("✗ missed", html);
        Assert.Contains("a &lt; b", html);
        Assert.Equal("✗ missed a < b: expected at least 2, found 1: missed by 1", shown.Single(value => value.MimeType == "text/plain").Value);
    }

    [Fact]
    public void Results_carry_every_check_for_programs()
    {
        var displayed = Shown(() => Check.Results(Check.AtLeast("accuracy", 0.95, 0.9), Check.AtMost("loss", 0.01, 0.02)));
        var json = JsonDocument.Parse(displayed.FormattedValues.Single(value => value.MimeType == ResultsTable.MimeType).Value);
        Assert.Equal("application/vnd.deep-learning-clinic.results+json", ResultsTable.MimeType);
        Assert.Equal(
            """{"checks":[{"name":"accuracy","relation":">=","bound":0.9,"measured":0.95,"passed":true},{"name":"loss","relation":"<=","bound":0.02,"measured":0.01,"passed":true}]}""",
            json.RootElement.GetRawText());
        Assert.Contains(displayed.FormattedValues, value => value.MimeType == "text/html");
        Assert.Contains(displayed.FormattedValues, value => value.MimeType == "text/plain");
    }

    [Fact]
    public void Results_are_shown_and_then_fail_with_the_missed_ones_named()
    {
        CheckFailedException? failure = null;
        var displayed = Shown(() => failure = Assert.Throws<CheckFailedException>(
            () => Check.Results(Check.AtLeast("accuracy", 0.5, 0.9), Check.AtMost("loss", 0.01, 0.02), Check.AtMost("gap", double.NaN, 1))));
        Assert.Equal("2 of 3 results miss their bound: accuracy (expected at least 0.9, measured 0.5); gap (expected at most 1, measured NaN).", failure!.Message);
        Assert.Contains("\"measured\":null", displayed.FormattedValues.Single(value => value.MimeType == ResultsTable.MimeType).Value);
    }

    private static DisplayedValue Shown(Action action)
    {
        var shown = new List<DisplayedValue>();
        using (Formatter.SubscribeToDisplayedValues(shown.Add)) action();
        return Assert.Single(shown);
    }
}
