using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting.Tests;

public sealed class PlainTextTests : IDisposable
{
    public void Dispose() => Formatter.ResetToDefault();

    [Fact]
    public void Numbers_are_bare_and_culture_invariant()
    {
        var culture = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = comma;
            Assert.Equal("2", Text(2));
            Assert.Equal("-0.125", Text(-0.125));
            Assert.Equal("0.1", Text(0.1f));
            Assert.Equal("1E-10", Text(1e-10));
            Assert.Equal("3.10", Text(3.10m));
            Assert.Equal("NaN", Text(double.NaN));
            Assert.Equal("12345678901234567890", Text(BigInteger.Parse("12345678901234567890")));
            Assert.Equal("[ 1.5, 2.5 ]", Text(new[] { 1.5, 2.5 }));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    public static TheoryData<object, string> Scalars => new()
    {
        { "as it stands, \"quotes\" and <tags> too", "as it stands, \"quotes\" and <tags> too" },
        { 'c', "c" },
        { true, "True" },
        { Colour.Green, "Green" },
        { new DateTime(2026, 1, 2, 3, 4, 5), "2026-01-02 03:04:05" },
        { new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)), "2026-01-02 03:04:05 +02:00" },
        { TimeSpan.FromSeconds(90), "00:01:30" },
        { new Uri("https://example.org/a"), "https://example.org/a" },
        { typeof(Dictionary<string, int?[]>), "Dictionary<string, int?[]>" },
        { new LaTeXString("$e$"), "$e$" },
        { new Temperature(21.5), "21.5 °C" },
        { new HtmlString("<style>b{}</style><b>a &lt; b</b>"), "a < b" },
    };

    [Theory]
    [MemberData(nameof(Scalars))]
    public void A_scalar_is_its_text(object value, string expected) => Assert.Equal(expected, Text(value));

    [Fact]
    public void Null_is_named() => Assert.Equal("<null>", Text(null));

    [Fact]
    public void A_sequence_stands_in_brackets()
    {
        Assert.Equal("[ 1, 2, 3 ]", Text(new[] { 1, 2, 3 }));
        Assert.Equal("[ ]", Text(Array.Empty<int>()));
        Assert.Equal("[ a, <null>, b ]", Text(new List<string?> { "a", null, "b" }));
    }

    [Fact]
    public void A_long_sequence_goes_on_the_next_line() =>
        Assert.Equal(
            $"[ {new string('a', 60)}, {new string('b', 30)},\n  {new string('c', 60)} ]",
            Text(new[] { new string('a', 60), new string('b', 30), new string('c', 60) }));

    [Fact]
    public void A_sequence_of_sequences_has_a_line_for_each() =>
        Assert.Equal("[ [ 1, 2 ],\n  [ 3 ] ]", Text(new[] { new[] { 1, 2 }, new[] { 3 } }));

    [Fact]
    public void A_matrix_has_a_line_for_each_row()
    {
        Assert.Equal("[ [ 1, 2 ],\n  [ 3, 4 ] ]", Text(new[,] { { 1, 2 }, { 3, 4 } }));
        Assert.Equal("[ [ [ 1, 2 ],\n    [ 3, 4 ] ],\n  [ [ 5, 6 ],\n    [ 7, 8 ] ] ]", Text(new[, ,] { { { 1, 2 }, { 3, 4 } }, { { 5, 6 }, { 7, 8 } } }));
    }

    [Fact]
    public void Records_and_anonymous_objects_name_their_members()
    {
        Assert.Equal("Person { Name = Ann, Age = 3 }", Text(new Person("Ann", 3)));
        Assert.Equal("{ A = 1, B = [ 2, 3 ] }", Text(new { A = 1, B = new[] { 2, 3 } }));
        Assert.Equal("WithFields { Field = 3, Missing = <null> }", Text(new WithFields()));
    }

    [Fact]
    public void A_long_object_has_a_line_for_each_member() =>
        Assert.Equal(
            $"{{\n  A = {new string('a', 60)},\n  B = {new string('b', 60)}\n}}",
            Text(new { A = new string('a', 60), B = new string('b', 60) }));

    [Fact]
    public void A_sequence_of_records_is_an_aligned_table() =>
        Assert.Equal("Name  Age\nAnn     3\nBob    44", Text(new[] { new Person("Ann", 3), new Person("Bob", 44) }));

    [Fact]
    public void A_dictionary_names_its_keys()
    {
        Assert.Equal("{ a: 1, b: 2 }", Text(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }));
        Assert.Equal("{ }", Text(new Dictionary<string, int>()));
    }

    [Fact]
    public void A_tuple_stands_in_parentheses() => Assert.Equal("(1, a, 2.5)", Text((1, "a", 2.5)));

    [Fact]
    public void A_tuple_of_texts_with_several_lines_begins_each_on_a_new_line()
    {
        Formatter.Register<Version>(_ => "two\nlines");
        Assert.Equal("(1,\n two\n lines,\n b)", Text((1, new Version(), "b")));
    }

    [Fact]
    public void A_list_is_cut_at_the_limit_and_says_how_many_are_left()
    {
        Formatter.ListExpansionLimit = 3;
        Assert.Equal("[ 0, 1, 2, … 97 more ]", Text(Enumerable.Range(0, 100).ToArray()));
        Assert.Equal("[ 0, 1, 2 ]", Text(new[] { 0, 1, 2 }));
        Assert.Equal("{ 0: 0, 1: 0, 2: 0, … 2 more }", Text(Enumerable.Range(0, 5).ToDictionary(key => key, _ => 0)));
    }

    [Fact]
    public void An_endless_sequence_is_not_counted()
    {
        Formatter.ListExpansionLimit = 2;
        Assert.Equal("[ 7, 7, … more ]", Text(Endless()));

        static IEnumerable<int> Endless()
        {
            while (true)
                yield return 7;
        }
    }

    [Fact]
    public void The_limit_of_one_type_leaves_the_others()
    {
        Formatter<int[]>.ListExpansionLimit = 1;
        Assert.Equal("[ 1, … 1 more ]", Text(new[] { 1, 2 }));
        Assert.Equal("[ 1, 2 ]", Text(new List<int> { 1, 2 }));
        Assert.Equal(20, Formatter<string[]>.ListExpansionLimit);
    }

    [Fact]
    public void Recursion_ends_at_the_limit()
    {
        Formatter.RecursionLimit = 2;
        var loop = new Node { Value = 1 };
        loop.Next = loop;
        Assert.Equal("Node { Value = 1, Next = Node { Value = 1, Next = Node } }", Text(loop));
    }

    [Fact]
    public void A_property_that_throws_shows_the_exception() =>
        Assert.Contains("Fine = 1, Broken = System.InvalidOperationException: no value", Text(new Faulty()));

    [Fact]
    public void An_exception_shows_its_type_and_message() =>
        Assert.Equal("System.InvalidOperationException: broken", Text(new InvalidOperationException("broken")));

    [Fact]
    public void Json_stays_json() => Assert.Equal("[\n  1,\n  2\n]", Text(JsonNode.Parse("[1,2]")));

    private static string Text(object? value) => value.ToDisplayString(PlainTextFormatter.MimeType);
}
