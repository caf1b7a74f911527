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
    private const string Mark = "plotly.js";

    private static readonly Lazy<string> html = new(Html);

    /// <summary>The cell that shows the script, for every session of a front end: a page that is loaded anew is a new session.</summary>
    private readonly Dictionary<string, string> carriers = [];

    /// <summary>What the script is shown as.</summary>
    public static JsonObject Output => new()
    {
        ["data"] = new JsonObject { ["text/html"] = html.Value, ["text/plain"] = "" },
        ["metadata"] = new JsonObject { [Mark] = true },
    };

    /// <summary>True for an output that is a chart.</summary>
    public static bool IsChart(JsonObject output) => output["data"] is JsonObject data && data.ContainsKey(ChartMimeType);

    /// <summary>True for an output that is the script.</summary>
    public static bool IsScript(JsonObject output) => output["metadata"] is JsonObject metadata && metadata.ContainsKey(Mark);

    /// <summary>Puts the script before the first chart of an executed notebook, if it has any.</summary>
    public static void AddTo(JsonObject notebook)
    {
        foreach (var outputs in notebook["cells"]!.AsArray().Select(cell => cell!["outputs"]).OfType<JsonArray>())
        {
            if (outputs.OfType<JsonObject>().FirstOrDefault(IsChart) is not { } chart)
                continue;
            var script = Output;
            script["output_type"] = "display_data";
            outputs.Insert(outputs.IndexOf(chart), script);
            return;
        }
    }

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
