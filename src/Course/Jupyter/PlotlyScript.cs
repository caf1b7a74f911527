using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Course.Jupyter;

/// <summary>
/// plotly.js as an output of its own, for front ends that don't bring it. Every chart's HTML on the page draws itself once it is there,
/// and a notebook that is saved with it draws its charts again wherever it is opened, offline. It is compressed: 2 MB instead of 4.8.
/// </summary>
internal sealed class PlotlyScript
{
    private const string ChartMimeType = "application/vnd.plotly.v1+json";

    private static readonly Lazy<string> html = new(Html);

    /// <summary>The cell that shows the script, for every session of a front end: a page that is loaded anew is a new session.</summary>
    private readonly Dictionary<string, string> carriers = [];

    /// <summary>What the script is shown as.</summary>
    public static JsonObject Output => new()
    {
        ["data"] = new JsonObject { ["text/html"] = html.Value, ["text/plain"] = "" },
        ["metadata"] = new JsonObject(),
    };

    /// <summary>True for a value that is a chart.</summary>
    public static bool IsChart(JsonObject output) => output["data"]!.AsObject().ContainsKey(ChartMimeType);

    /// <summary>True where a cell's first chart needs the script before it: the session's first, or one whose earlier outputs held the script.</summary>
    /// <param name="session">The session of the front end.</param>
    /// <param name="cell">What tells the cell from others.</param>
    public bool IsNeeded(string session, string cell)
    {
        carriers.TryAdd(session, cell);
        return carriers[session] == cell;
    }

    private static string Html()
    {
        using var compressed = new MemoryStream();
        using (var source = typeof(PlotlyScript).Assembly.GetManifestResourceStream("plotly.min.js")!)
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal))
            source.CopyTo(gzip);
        return $$"""
            <script>
            if (!window.Plotly) {
              const bytes = Uint8Array.from(atob("{{Convert.ToBase64String(compressed.ToArray())}}"), letter => letter.charCodeAt(0));
              new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text().then(source => {
                const script = document.createElement("script");
                script.textContent = source;
                document.head.append(script);
              });
            }
            </script>
            """;
    }
}
