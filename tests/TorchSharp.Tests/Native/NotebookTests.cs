using static TorchSharp.torch;

namespace TorchSharp.Tests.Native;

public class NotebookTests
{
    [Theory]
    [InlineData(3, "[3], type = Float32, device = cpu\n 1 1 1")]
    [InlineData(2000, "[2000], type = Float32, device = cpu\n[1, 1, 1, ... 1, 1, 1]")]
    public void A_notebook_shows_the_numbers_and_shortens_many(long size, string expected)
    {
        // As a kernel finds the formatter: by names alone.
        var attribute = typeof(Tensor).GetCustomAttributes(false).Single(a => a.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!)!;
        var formatters = (System.Collections.IEnumerable)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!;
        var formatter = formatters.Cast<object>().Single();
        var writer = new StringWriter();
        Assert.Equal("text/plain", formatter.GetType().GetProperty("MimeType")!.GetValue(formatter));
        Assert.Equal(true, formatter.GetType().GetMethod("Format")!.Invoke(formatter, [ones(size), writer]));
        Assert.Equal(expected, writer.ToString());
    }
}
