using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Where a formatter writes, and how deep inside a value it is.</summary>
/// <param name="writer">Receives the text.</param>
public class FormatContext(TextWriter writer) : IDisposable
{
    private const int MaximumValues = 5_000;

    private readonly Dictionary<string, IHtmlContent> required = [];
    private int values;
    private FormatContext? parent;

    /// <summary>How many values enclose the one that is written; 1 for the outermost.</summary>
    public int Depth { get; private set; }

    /// <summary>Receives the text.</summary>
    public TextWriter Writer { get; } = writer;

    /// <summary>True where a value is too deep, or too much has been written, to show more than its name.</summary>
    internal bool IsExhausted => Depth > Formatter.RecursionLimit || Root.values > MaximumValues;

    private FormatContext Root => parent?.Root ?? this;

    /// <summary>Ends the writing with what was required.</summary>
    public void Dispose()
    {
        foreach (var content in required.Values)
            content.WriteTo(Writer, HtmlEncoder.Default);
        required.Clear();
        GC.SuppressFinalize(this);
    }

    /// <summary>Adds content that is written once, at the end of the whole output.</summary>
    internal void Require(string id, IHtmlContent content) => Root.required.TryAdd(id, content);

    internal void Enter()
    {
        Depth++;
        Root.values++;
    }

    internal void Leave() => Depth--;

    /// <summary>The same place in the value, writing elsewhere.</summary>
    internal FormatContext WritingTo(TextWriter other) => new(other) { Depth = Depth, parent = this };
}
