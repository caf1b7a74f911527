using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting.Tests;

public sealed class HtmlTests : IDisposable
{
    private const string Left = "style=\"text-align:left\"";

    public void Dispose() => Formatter.ResetToDefault();

    [Fact]
    public void A_scalar_is_preformatted_and_encoded()
    {
        Assert.Equal("<div class=\"dni-plaintext\"><pre>2</pre></div>", Html(2));
        Assert.Equal("<div class=\"dni-plaintext\"><pre>a &lt;b&gt;</pre></div>", Html("a <b>"));
        Assert.Equal("&lt;null&gt;", Html(null));
    }

    [Fact]
    public void A_sequence_of_scalars_stands_on_one_line() =>
        Assert.Equal("<div class=\"dni-plaintext\"><pre>[ 1, 2, 3 ]</pre></div>", Html(new[] { 1, 2, 3 }));

    [Fact]
    public void A_sequence_of_records_is_a_table_with_numbers_to_the_right() =>
        Assert.Equal(
            $"<table><thead><tr><th>index</th><th {Left}>Name</th><th>Age</th></tr></thead><tbody>"
            + $"<tr><td>0</td><td {Left}>Ann</td><td>3</td></tr><tr><td>1</td><td {Left}>&lt;Bob&gt;</td><td>44</td></tr></tbody></table>",
            Html(new[] { new Person("Ann", 3), new Person("<Bob>", 44) }));

    [Fact]
    public void A_sequence_of_different_objects_has_the_columns_of_all() =>
        Assert.Equal(
            "<table><thead><tr><th>index</th><th>A</th><th>B</th><th>value</th></tr></thead><tbody>"
            + $"<tr><td>0</td><td>1</td><td {Left}></td><td {Left}></td></tr>"
            + $"<tr><td>1</td><td {Left}></td><td>2</td><td {Left}></td></tr>"
            + $"<tr><td>2</td><td {Left}></td><td {Left}></td><td>3</td></tr></tbody></table>",
            Html(new object[] { new { A = 1 }, new { B = 2 }, 3 }));

    [Fact]
    public void An_object_is_an_open_table_of_its_members() =>
        Assert.Equal(
            "<details open><summary><code>{ A = 1, B = two }</code></summary><table><tbody>"
            + $"<tr><th {Left}>A</th><td>1</td></tr><tr><th {Left}>B</th><td {Left}>two</td></tr></tbody></table></details>",
            Html(new { A = 1, B = "two" }));

    [Fact]
    public void An_object_that_says_how_it_reads_is_shown_so()
    {
        Assert.Equal("<div class=\"dni-plaintext\"><pre>21.5 °C</pre></div>", System.Net.WebUtility.HtmlDecode(Html(new Temperature(21.5))));
        Assert.Contains("<th>index</th><th " + Left + ">value</th>", Html(new[] { new Temperature(21.5) }));
    }

    [Fact]
    public void Pairs_are_rows_of_keys_and_values() =>
        Assert.Contains(
            $"<tr><th>index</th><th {Left}>Key</th><th>Value</th></tr>",
            Html(new Dictionary<string, int> { ["a"] = 1 }.OrderBy(pair => pair.Value)));

    [Fact]
    public void A_nested_object_is_closed()
    {
        var html = Html(new Couple(new Person("Ann", 3), null));
        Assert.StartsWith("<details open><summary>", html);
        Assert.Contains(
            $"<tr><th {Left}>First</th><td {Left}><details><summary><code>"
            + "Person { Name = Ann, Age = 3 }"
            + $"</code></summary><table><tbody><tr><th {Left}>Name</th><td {Left}>Ann</td></tr><tr><th {Left}>Age</th><td>3</td></tr>",
            html);
        Assert.Contains($"<th {Left}>Second</th><td {Left}>&lt;null&gt;</td>", html);
    }

    [Fact]
    public void A_dictionary_is_a_table_of_keys_and_values() =>
        Assert.Equal(
            $"<table><thead><tr><th {Left}>key</th><th>value</th></tr></thead><tbody>"
            + $"<tr><td {Left}>a</td><td>1</td></tr><tr><td {Left}>b</td><td>2</td></tr></tbody></table>",
            Html(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }));

    [Fact]
    public void A_dictionary_of_records_has_a_column_for_each_member() =>
        Assert.Equal(
            $"<table><thead><tr><th>key</th><th {Left}>Name</th><th>Age</th></tr></thead><tbody>"
            + $"<tr><td>7</td><td {Left}>Ann</td><td>3</td></tr></tbody></table>",
            Html(new Dictionary<int, Person> { [7] = new("Ann", 3) }));

    [Fact]
    public void A_matrix_is_a_table_with_numbered_rows_and_columns() =>
        Assert.Equal(
            "<table><thead><tr><th></th><th>0</th><th>1</th></tr></thead><tbody>"
            + "<tr><td>0</td><td>1</td><td>2</td></tr><tr><td>1</td><td>3</td><td>4</td></tr></tbody></table>",
            Html(new[,] { { 1, 2 }, { 3, 4 } }));

    [Fact]
    public void A_long_table_is_cut_and_says_how_many_are_left()
    {
        Formatter.ListExpansionLimit = 1;
        Assert.Equal(
            $"<table><thead><tr><th>index</th><th {Left}>Name</th><th>Age</th></tr></thead><tbody>"
            + $"<tr><td>0</td><td {Left}>Ann</td><td>3</td></tr><tr><td colspan=\"3\" {Left}><i>… 2 more</i></td></tr></tbody></table>",
            Html(new[] { new Person("Ann", 3), new Person("Bob", 44), new Person("Cy", 5) }));
    }

    [Fact]
    public void Tuples_in_a_sequence_have_a_column_for_each_item() =>
        Assert.Contains($"<th>index</th><th>Item1</th><th {Left}>Item2</th>", Html(new[] { (1, "a"), (2, "b") }));

    [Fact]
    public void A_tuple_of_texts_with_several_lines_is_a_table()
    {
        Formatter.Register<Version>(_ => "two\nlines");
        Assert.Equal($"<table><tbody><tr><th {Left}>Item1</th><td>1</td></tr><tr><th {Left}>Item2</th><td {Left}><pre>two\nlines</pre></td></tr></tbody></table>",
            Html((1, new Version())));
    }

    [Fact]
    public void Html_content_stays_as_it_is() => Assert.Equal("<b>x</b>", Html(new HtmlString("<b>x</b>")));

    [Fact]
    public void An_exception_shows_its_message_and_hides_the_rest() =>
        Assert.Equal(
            "<details><summary><code>System.InvalidOperationException: broken</code></summary>"
            + "<pre>System.InvalidOperationException: broken</pre></details>",
            Html(new InvalidOperationException("broken")));

    [Fact]
    public void Recursion_ends_at_the_limit()
    {
        Formatter.RecursionLimit = 3;
        var loop = new Node { Value = 1 };
        loop.Next = loop;
        Assert.Equal(3, Html(loop).Split("<details").Length - 1);
    }

    [Fact]
    public void A_wide_and_deep_value_stays_a_page()
    {
        Formatter.RecursionLimit = 100;
        Assert.InRange(Html(Tree(9)).Length, 1_000, 3_000_000);

        static object Tree(int depth) => depth == 0 ? 0 : Enumerable.Range(0, 5).Select(_ => new { Children = Tree(depth - 1) }).ToArray();
    }

    private static string Html(object? value) => value.ToDisplayString(HtmlFormatter.MimeType);
}
