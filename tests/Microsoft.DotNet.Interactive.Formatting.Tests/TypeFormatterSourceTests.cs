namespace Microsoft.DotNet.Interactive.Formatting.Tests;

public class TypeFormatterSourceTests
{
    [Fact]
    public void A_source_named_by_this_assemblys_attribute_is_used()
    {
        Assert.Equal(["text/x-genuine"], Formatter.GetPreferredMimeTypesFor(typeof(WithGenuineSource)));
        Assert.Equal("genuine", new WithGenuineSource().ToDisplayString("text/x-genuine"));
    }

    [Fact]
    public void Any_attribute_of_that_name_is_used()
    {
        var formatted = FormattedValue.CreateManyFromObject(new Foreign.Chart());
        Assert.Equal(
            [("application/vnd.chart+json", "{\"chart\":1}"), ("text/html", "<div>chart</div>"), ("text/plain", "a chart")],
            formatted.Select(value => (value.MimeType, value.Value)));
    }

    [Fact]
    public void Base_types_and_interfaces_bring_their_sources_along()
    {
        Assert.Equal("<div>chart</div>", new Foreign.DerivedChart().ToDisplayString(HtmlFormatter.MimeType));
        Assert.Equal("<div>chart</div>", new Foreign.Implementation().ToDisplayString(HtmlFormatter.MimeType));
        Assert.Equal(3, Formatter.GetPreferredMimeTypesFor(typeof(Foreign.Implementation)).Count);
    }

    [Fact]
    public void A_registration_by_hand_goes_before_the_source()
    {
        Formatter.Register<Foreign.Chart>(_ => "by hand", HtmlFormatter.MimeType);
        try
        {
            Assert.Equal("by hand", new Foreign.Chart().ToDisplayString(HtmlFormatter.MimeType));
        }
        finally
        {
            Formatter.ResetToDefault();
        }
    }

    [Fact]
    public void A_value_in_a_table_is_drawn_by_its_source() =>
        Assert.Contains(
            "<td style=\"text-align:left\"><div>chart</div></td>",
            new[] { new Foreign.Chart() }.ToDisplayString(HtmlFormatter.MimeType));

    [Fact]
    public void A_source_without_formatters_says_what_is_missing()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new Foreign.Broken().ToDisplayString());
        Assert.Contains("CreateTypeFormatters()", error.Message);
    }

    [TypeFormatterSource(typeof(Source), PreferredMimeTypes = ["text/x-genuine"])]
    private sealed class WithGenuineSource;

    private sealed class Source : ITypeFormatterSource
    {
        public IEnumerable<ITypeFormatter> CreateTypeFormatters() =>
            [new AnonymousTypeFormatter<WithGenuineSource>(
                (_, context) =>
                {
                    context.Writer.Write("genuine");
                    return true;
                },
                "text/x-genuine")];
    }

    /// <summary>What a library that knows nothing of the formatter's assembly would hold.</summary>
    private static class Foreign
    {
        [AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
        internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
        {
            public Type FormatterSourceType { get; } = formatterSourceType;

            public string[]? PreferredMimeTypes { get; set; }
        }

        [TypeFormatterSource(typeof(ChartSource), PreferredMimeTypes = ["application/vnd.chart+json", "text/html", "text/plain"])]
        internal class Chart;

        internal sealed class DerivedChart : Chart;

        [TypeFormatterSource(typeof(ChartSource), PreferredMimeTypes = ["application/vnd.chart+json", "text/html", "text/plain"])]
        internal interface IChart;

        internal sealed class Implementation : IChart;

        [TypeFormatterSource(typeof(string))]
        internal sealed class Broken;

        internal sealed class ChartSource
        {
            public IEnumerable<object> CreateTypeFormatters() =>
            [
                new Written("application/vnd.chart+json", "{\"chart\":1}"),
                new Written("text/html", "<div>chart</div>"),
                new Written("text/plain", "a chart"),
            ];
        }

        internal sealed class Written(string mimeType, string text)
        {
            public string MimeType => mimeType;

            public bool Format(object instance, TextWriter writer)
            {
                writer.Write(text);
                return true;
            }
        }
    }
}
