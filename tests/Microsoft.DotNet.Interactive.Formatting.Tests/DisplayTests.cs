namespace Microsoft.DotNet.Interactive.Formatting.Tests;

public class DisplayTests
{
    [Fact]
    public void Displaying_tells_the_subscribers_until_they_leave()
    {
        List<DisplayedValue> seen = [];
        using (Formatter.SubscribeToDisplayedValues(seen.Add))
            5.Display();
        Assert.Equal(["text/html", "text/plain"], Assert.Single(seen).FormattedValues.Select(value => value.MimeType));
        using (Formatter.SubscribeToDisplayedValues(_ => { }))
            6.Display();
        Assert.Single(seen);
    }

    [Fact]
    public void An_update_keeps_the_id_and_the_mime_types()
    {
        List<(string Id, bool IsUpdated, string MimeType, string Text)> seen = [];
        using var subscription = Formatter.SubscribeToDisplayedValues(value => seen.AddRange(
            value.FormattedValues.Select(formatted => (value.DisplayId, value.IsUpdated, formatted.MimeType, formatted.Value))));
        var displayed = "one".Display();
        displayed.Update(2);
        Assert.Equal([(displayed.DisplayId, false, "text/plain", "one"), (displayed.DisplayId, true, "text/plain", "2")], seen);
        Assert.Equal(2, displayed.Value);
    }

    [Fact]
    public void DisplayAs_sends_the_text_as_it_is()
    {
        using var subscription = Formatter.SubscribeToDisplayedValues(_ => { });
        var formatted = Assert.Single("# Title".DisplayAs("text/markdown").FormattedValues);
        Assert.Equal(("text/markdown", "# Title"), (formatted.MimeType, formatted.Value));
    }

    [Fact]
    public void DisplayTable_sends_html_and_csv()
    {
        using var subscription = Formatter.SubscribeToDisplayedValues(_ => { });
        var formatted = new[] { new Person("Ann", 3) }.DisplayTable().FormattedValues;
        Assert.Equal(["text/html", "text/csv", "text/plain"], formatted.Select(value => value.MimeType));
        Assert.Equal("Name,Age\r\nAnn,3\r\n", formatted[1].Value);
    }

    [Fact]
    public void Asking_for_mime_types_sends_these_only()
    {
        using var subscription = Formatter.SubscribeToDisplayedValues(_ => { });
        Assert.Equal("text/plain", Assert.Single(5.Display("text/plain").FormattedValues).MimeType);
    }

    [Fact]
    public void Without_a_subscriber_the_plain_text_goes_to_the_console()
    {
        var console = Console.Out;
        using var writer = new StringWriter();
        Console.SetOut(writer);
        try
        {
            new[] { 1, 2 }.Display();
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.Equal("[ 1, 2 ]" + Environment.NewLine, writer.ToString());
    }
}
