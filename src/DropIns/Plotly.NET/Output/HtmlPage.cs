using System.Diagnostics;
using System.Net;

namespace Plotly.NET;

internal static class HtmlPage
{
    private const string Script = """
        (function () {
          const figure = @figure;
          const element = document.getElementById("@id");
          const size = element.style.cssText;
          let waited = 0;
          (function draw() {
            if (window.Plotly) {
              element.textContent = "";
              element.style.cssText = size;
              window.Plotly.newPlot(element, figure.data, figure.layout, figure.config);
              return;
            }
            if (waited === 3000) {
              element.style.cssText = "white-space: pre-line";
              element.textContent = element.getAttribute("aria-label");
            }
            waited += 100;
            if (waited < 60000) setTimeout(draw, 100);
          })();
        })();
        """;

    internal static string Fragment(GenericChart chart)
    {
        var id = "plotly-" + Guid.NewGuid().ToString("N");
        var alt = WebUtility.HtmlEncode(Description.Of(chart)).Replace("\n", "&#10;");
        var script = Script.Replace("@id", id).Replace("@figure", GenericChart.toJson(chart));
        return $"""
            <div id="{id}" role="img" aria-label="{alt}" style="width: {Size("width", 700)}px; height: {Size("height", 420)}px"></div>
            <script>
            {script}
            </script>
            """;

        object Size(string name, int otherwise) => chart.Layout[name] ?? otherwise;
    }

    internal static string Document(GenericChart chart) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>{WebUtility.HtmlEncode(chart.Layout["title.text"] as string ?? "Chart")}</title>
        {chart.Options.Reference.Head}
        </head>
        <body>
        {Fragment(chart)}
        </body>
        </html>
        """;

    internal static void Save(GenericChart chart, string path, bool openInBrowser)
    {
        var file = Path.HasExtension(path) ? path : path + ".html";
        File.WriteAllText(file, Document(chart));
        if (openInBrowser) Process.Start(new ProcessStartInfo(Path.GetFullPath(file)) { UseShellExecute = true })?.Dispose();
    }

    internal static void Show(GenericChart chart) =>
        Save(chart, Path.Combine(Path.GetTempPath(), $"chart-{Guid.NewGuid():N}.html"), openInBrowser: true);
}
