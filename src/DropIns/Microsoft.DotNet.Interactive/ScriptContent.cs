using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive;

/// <summary>JavaScript for the reader's browser.</summary>
/// <param name="scriptValue">The script.</param>
public class ScriptContent(string scriptValue) : IHtmlContent
{
    /// <summary>The script.</summary>
    public string ScriptValue { get; } = scriptValue;

    /// <summary>Writes a script element.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write($"<script type=\"text/javascript\">{ScriptValue}</script>");
}
