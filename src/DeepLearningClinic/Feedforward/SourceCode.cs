using System.Net;
using System.Text.RegularExpressions;
using DeepLearningClinic.Display;

namespace DeepLearningClinic.Feedforward;

/// <summary>A source file of this library, drawn as it was compiled (notebook 2, "How it is done: modules").</summary>
[TypeFormatterSource(typeof(ViewFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed partial class SourceCode : IView
{
    private SourceCode(string text) => Text = text;

    /// <summary>The file's text; documentation comments are shortened to their sentence.</summary>
    public string Text { get; }

    /// <summary>The source of the teaching engine.</summary>
    public static SourceCode TeachingEngine { get; } = Read("TeachingEngine.cs");

    private static SourceCode Read(string name)
    {
        using var stream = typeof(SourceCode).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(line => !line.Contains("<inheritdoc/>")).Select(line => DocTag().Replace(line.Replace("///", "//"), ""));
        return new(string.Join('\n', lines).Trim());
    }

    string IView.Render(string mimeType) => mimeType == "text/html"
        ? $"<pre style=\"overflow-x:auto;line-height:1.35\"><code>{WebUtility.HtmlEncode(Text)}</code></pre>"
        : Text;

    [GeneratedRegex("</?(summary|c)>")]
    private static partial Regex DocTag();
}
