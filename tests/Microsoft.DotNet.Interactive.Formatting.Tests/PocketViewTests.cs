using Microsoft.AspNetCore.Html;
using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;

namespace Microsoft.DotNet.Interactive.Formatting.Tests;

public sealed class PocketViewTests : IDisposable
{
    public void Dispose() => Formatter.ResetToDefault();

    [Fact]
    public void Elements_stand_within_each_other_and_text_is_encoded() =>
        Assert.Equal("<div><h1>Title</h1>1 &lt; 2</div>", div(h1("Title"), "1 < 2").ToString());

    [Fact]
    public void Indices_are_attributes_and_underscores_are_hyphens() =>
        Assert.Equal(
            "<div class=\"note\" style=\"color:red\" data-id=\"3\">x</div>",
            div[@class: "note", style: "color:red", data_id: 3]("x").ToString());

    [Fact]
    public void An_attributes_value_is_encoded_and_culture_invariant() =>
        Assert.Equal("<a title=\"&quot;a&quot; &amp; b\" width=\"1.5\" hidden></a>", a[title: "\"a\" & b", width: 1.5, hidden: null].ToString());

    [Fact]
    public void A_dictionary_gives_several_attributes() =>
        Assert.Equal("<p id=\"x\" lang=\"en\"></p>", p[new Dictionary<string, object?> { ["id"] = "x", ["lang"] = "en" }].ToString());

    [Fact]
    public void An_attribute_without_a_name_says_so()
    {
        var error = Assert.Throws<ArgumentException>(() => (object)div["red"]);
        Assert.Equal("An attribute of div has no name: write div[name: value].", error.Message);
    }

    [Fact]
    public void Any_name_is_an_element() => Assert.Equal("<blockquote>x</blockquote>", _.blockquote("x").ToString());

    [Fact]
    public void An_element_that_holds_nothing_ever_is_one_tag() => Assert.Equal("<br /><input type=\"text\" />", $"{br}{input[type: "text"]}");

    [Fact]
    public void A_sequence_of_elements_is_content() =>
        Assert.Equal("<ul><li>1</li><li>2</li></ul>", ul(new[] { 1, 2 }.Select(n => (object)li(n))).ToString());

    [Fact]
    public void Html_stands_as_it_is() => Assert.Equal("<p><b>x</b></p>", p(new HtmlString("<b>x</b>")).ToString());

    [Fact]
    public void Another_value_is_formatted_within_the_element()
    {
        Formatter.Register<Version>(version => $"<i>{version}</i>", HtmlFormatter.MimeType);
        Assert.Equal("<td><i>1.2</i></td>", td(new Version(1, 2)).ToString());
    }

    [Fact]
    public void A_value_within_itself_ends()
    {
        var list = new List<object> { "text" };
        list.Add(div(list));
        Assert.InRange(((object)list).ToDisplayString(HtmlFormatter.MimeType).Length, 1, 100_000);
    }

    [Fact]
    public void An_element_within_itself_is_an_error()
    {
        var list = new List<object>();
        list.Add(div(list));
        Assert.Throws<InsufficientExecutionStackException>(() => ((object)list).ToDisplayString(HtmlFormatter.MimeType));
    }

    [Fact]
    public void A_recipe_makes_elements_of_named_arguments()
    {
        dynamic view = new PocketView();
        view.field = PocketView.Transform((tag, content) =>
        {
            tag.Name = "div";
            tag.Content = context => context.Writer.Write(label[@for: content!.name](content.text));
        });
        Assert.Equal("<div><label for=\"n\">Name</label></div>", view.field(name: "n", text: "Name").ToString());
    }

    [Fact]
    public void A_style_is_written_once_for_all_elements_that_link_it()
    {
        var notes = new Style { { "p.note", ("color", "red"), ("margin", "0") } };
        object view = div(p[notes.LinkAndApplyClass("note")]("a"), p[notes.LinkAndApplyClass("note")]("b"));
        Assert.Equal(
            "<div><p class=\"note\">a</p><p class=\"note\">b</p></div><style>\np.note {\n  color: red;\n  margin: 0;\n}\n</style>",
            view.ToDisplayString(HtmlFormatter.MimeType));
    }

    [Fact]
    public void A_style_with_rules_takes_no_text() =>
        Assert.Throws<InvalidOperationException>(() => new Style { { "p", ("color", "red") } }.SetContent(["p {}"]));

    [Fact]
    public void An_element_is_displayed_as_html_and_as_its_text()
    {
        List<DisplayedValue> shown = [];
        using var subscription = Formatter.SubscribeToDisplayedValues(shown.Add);
        div("a ", b("c")).Display();
        Assert.Equal(
            [("text/html", "<div>a <b>c</b></div>"), ("text/plain", "a c")],
            Assert.Single(shown).FormattedValues.Select(value => (value.MimeType, value.Value)));
    }
}
