using System.IO.Compression;
using System.Net;
using Microsoft.DotNet.Interactive.Formatting;

namespace Course.Engine;

/// <summary>
/// A diagram in the Mermaid language. The browser draws it; without a script it reads as its source. The page needs no internet: the first diagram of a
/// session brings Mermaid along, the others wait for it.
/// </summary>
internal static class MermaidDiagram
{
    /// <summary>Looks for Mermaid for 30 s, as a diagram may come before the one that brings it.</summary>
    private const string Script =
        """
        (async () => {
          const diagram = document.getElementById("ID"), library = document.getElementById("ID-library");
          if (library && !window.courseMermaid) {
            window.courseMermaid = (async () => {
              const bytes = Uint8Array.from(atob(library.textContent), letter => letter.charCodeAt(0));
              const script = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
              const define = window.define; // RequireJS would take the library's parts for modules of its own
              window.define = undefined;
              document.head.append(Object.assign(document.createElement("script"), { textContent: script }));
              window.define = define;
              globalThis.mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });
              return globalThis.mermaid;
            })();
          }
          for (let turn = 0; turn < 300 && !window.courseMermaid; turn++)
            await new Promise(resolve => setTimeout(resolve, 100));
          const mermaid = await window.courseMermaid;
          try {
            const drawn = await mermaid.render("ID-drawing", diagram.textContent);
            diagram.outerHTML = "<div>" + drawn.svg + "</div>";
          } catch (error) {
            document.getElementById("dID-drawing")?.remove();
            diagram.insertAdjacentText("beforeend", "\n\n" + error.message);
          }
        })();
        """;

    private static readonly Lazy<string> library = new(Library);

    /// <summary>The diagram as HTML and as its source.</summary>
    /// <param name="source">The diagram's source.</param>
    /// <param name="bringsLibrary">True for a diagram that brings Mermaid along.</param>
    internal static DisplayedValue Display(string source, bool bringsLibrary)
    {
        var id = $"mermaid-{Guid.NewGuid():N}";
        var brought = bringsLibrary ? $"<script type=\"text/plain\" id=\"{id}-library\">{library.Value}</script>" : "";
        var html = $"<pre id=\"{id}\">{WebUtility.HtmlEncode(source)}</pre>{brought}<script>{Script.Replace("ID", id)}</script>";
        var displayed = new DisplayedValue(source, [new(HtmlFormatter.MimeType, html), new(PlainTextFormatter.MimeType, source)]);
        Formatter.RaiseDisplayed(displayed);
        return displayed;
    }

    private static string Library()
    {
        using var resource = typeof(MermaidDiagram).Assembly.GetManifestResourceStream("mermaid.min.js")!;
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            resource.CopyTo(gzip);
        return Convert.ToBase64String(compressed.GetBuffer(), 0, (int)compressed.Length);
    }
}
