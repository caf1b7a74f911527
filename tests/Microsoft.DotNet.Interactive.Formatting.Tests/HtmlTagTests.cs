using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting.Tests;

public class HtmlTagTests
{
    [Fact]
    public void An_element_is_built_of_content_and_attributes() =>
        Assert.Equal(
            "<p id=\"a\" class=\"b\">1 &lt; 2</p>",
            "p".Tag().Containing("1 < 2").WithAttributes("id", "a").WithAttributes(new Dictionary<string, object?> { ["class"] = "b" }).ToString());

    [Fact]
    public void Content_is_added_before_and_behind()
    {
        var list = "ul".Tag().Containing("li".Tag().Containing("2"));
        list.Append("li".Tag().Containing("3")).Prepend("li".Tag().Containing("1"));
        "li".Tag().Containing("4").AppendTo(list);
        "li".Tag().Containing("0").PrependTo(list);
        Assert.Equal("<ul><li>0</li><li>1</li><li>2</li><li>3</li><li>4</li></ul>", list.ToString());
    }

    [Fact]
    public void An_element_is_put_around_the_content() =>
        Assert.Equal("<td><b>x</b></td>", "td".Tag().Containing("x").WrapInner("b".Tag()).ToString());

    [Fact]
    public void A_self_closing_element_with_content_has_two_tags()
    {
        Assert.Equal("<br />", "br".Tag().SelfClosing().ToString());
        Assert.Equal("<br>x</br>", "br".Tag().SelfClosing().Containing("x").ToString());
    }

    [Fact]
    public void Attributes_there_already_are_kept_unless_replaced()
    {
        var tag = "p".Tag().WithAttributes("id", "first");
        tag.MergeAttributes(new Dictionary<string, object?> { ["id"] = "second" });
        Assert.Equal("<p id=\"first\"></p>", tag.ToString());
        tag.MergeAttributes(new Dictionary<string, object?> { ["id"] = "second" }, replace: true);
        Assert.Equal("<p id=\"second\"></p>", tag.ToString());
    }

    [Fact]
    public void Css_classes_are_added_and_removed()
    {
        var attributes = new HtmlAttributes().Class("a").Class("b c");
        Assert.Equal("class=\"b c a\"", attributes.ToString());
        Assert.True(attributes.HasClass("c"));
        Assert.Equal("class=\"b a\" disabled=\"disabled\"", attributes.Class("c", include: false).Disabled().ToString());
    }

    [Fact]
    public void Attributes_are_members_of_a_dynamic_object()
    {
        dynamic attributes = new HtmlAttributes();
        attributes.title = "x";
        Assert.Equal("x", attributes.title);
        Assert.Equal("title=\"x\" lang=\"en\"", attributes.MergeWith(title: "y", lang: "en").ToString());
    }

    [Fact]
    public void Json_stands_in_an_attribute_as_it_is() =>
        Assert.Equal("data='{\"a\":1}'", new HtmlAttributes { ["data"] = new JsonString("{\"a\":1}") }.ToString());

    [Fact]
    public void Default_styles_come_once_at_the_end()
    {
        Formatter.Register<Version>(new HtmlFormatter<Version>((version, context) =>
        {
            context.RequireDefaultStyles();
            context.Writer.Write(version);
        }).Format, HtmlFormatter.MimeType);
        try
        {
            var html = new[] { new { A = new Version(1, 2) }, new { A = new Version(3, 4) } }.ToDisplayString(HtmlFormatter.MimeType);
            Assert.EndsWith("</table><style>", html[..(html.IndexOf("<style>") + 7)]);
            Assert.Equal(2, html.Split("<style>").Length);
        }
        finally
        {
            Formatter.ResetToDefault();
        }
    }

    [Fact]
    public void Text_becomes_html_encoded_or_as_it_is()
    {
        Assert.Equal("&lt;b&gt;", $"{"<b>".HtmlEncode()}");
        Assert.Equal("<b>", $"{"<b>".ToHtmlContent()}");
        Assert.IsAssignableFrom<IHtmlContent>("<b>".ToHtmlContent());
    }
}
