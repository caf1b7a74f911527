namespace Plotly.NET;

internal sealed class ChartFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ChartFormatter("application/vnd.plotly.v1+json", GenericChart.toJson),
        new ChartFormatter("text/html", GenericChart.toChartHTML),
        new ChartFormatter("text/plain", Description.Of),
    ];
}

internal sealed class ChartFormatter(string mimeType, Func<GenericChart, string> write)
{
    public string MimeType => mimeType;

    public bool Format(object value, TextWriter writer)
    {
        if (value is not GenericChart chart) return false;
        writer.Write(write(chart));
        return true;
    }
}
