namespace Plotly.NET;

internal static class PlotlyJs
{
    private static readonly Lazy<string> source = new(() =>
    {
        using var reader = new StreamReader(typeof(PlotlyJs).Assembly.GetManifestResourceStream("plotly.min.js")!);
        return reader.ReadToEnd();
    });

    internal static string Source => source.Value;
}
