using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Course.Engine;

/// <summary>Takes a cell apart into stretches of one language each, and C# into code and directives.</summary>
internal static class CellParser
{
    internal const string CSharp = "csharp";

    private static readonly CSharpParseOptions scriptOptions = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);
    private static readonly Dictionary<string, string> languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["csharp"] = CSharp,
        ["cs"] = CSharp,
        ["c#"] = CSharp,
        ["markdown"] = "markdown",
        ["md"] = "markdown",
        ["html"] = "html",
        ["javascript"] = "javascript",
        ["js"] = "javascript",
    };

    internal static IReadOnlyCollection<string> Languages => languages.Keys;

    /// <summary>The stretches of a cell. Each has as many empty lines before it as make its line numbers the cell's.</summary>
    internal static IEnumerable<(string Language, string Text)> Sections(string cell)
    {
        var lines = cell.ReplaceLineEndings("\n").Split('\n');
        var language = CSharp;
        var start = 0;
        for (var index = 0; index <= lines.Length; index++)
        {
            var next = index < lines.Length ? LanguageOf(lines[index]) : null;
            if (next is null && index < lines.Length)
                continue;
            if (lines[start..index].Any(line => line.Trim().Length > 0))
                yield return (language, new string('\n', start) + string.Join('\n', lines[start..index]));
            (language, start) = (next ?? language, index + 1);
        }
    }

    /// <summary>Finds the lines that begin with #r, #load, #i or #!, and blanks them out.</summary>
    internal static (string Code, IReadOnlyList<Directive> Directives) Directives(string section)
    {
        if (!section.Contains('#'))
            return (section, []);
        List<Directive> directives = [];
        var code = section.ToCharArray();
        var root = CSharpSyntaxTree.ParseText(section, scriptOptions).GetRoot();
        foreach (var trivia in root.DescendantTrivia().Where(trivia => trivia.IsDirective))
        {
            var line = root.SyntaxTree.GetLineSpan(trivia.Span).StartLinePosition.Line + 1;
            var end = section.IndexOf('\n', trivia.SpanStart) is var found && found < 0 ? section.Length : found;
            var text = section[trivia.SpanStart..end].Trim();
            var directive = trivia.GetStructure() switch
            {
                ReferenceDirectiveTriviaSyntax { IsActive: true } reference => new Directive("#r", reference.File.ValueText, line),
                LoadDirectiveTriviaSyntax { IsActive: true } load => new Directive("#load", load.File.ValueText, line),
                DirectiveTriviaSyntax { IsActive: true } when text.StartsWith("#!", StringComparison.Ordinal) => Magic(text, line),
                DirectiveTriviaSyntax { IsActive: true } when text.StartsWith("#i ", StringComparison.Ordinal) => new Directive("#i", "", line),
                _ => null,
            };
            if (directive is null)
                continue;
            directives.Add(directive);
            Array.Fill(code, ' ', trivia.SpanStart, end - trivia.SpanStart);
        }

        return (new string(code), directives);
    }

    private static Directive Magic(string text, int line)
    {
        var parts = text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new Directive(parts[0], parts.Length > 1 ? parts[1] : "", line);
    }

    private static string? LanguageOf(string line) =>
        line.StartsWith("#!", StringComparison.Ordinal) ? languages.GetValueOrDefault(line[2..].Trim()) : null;

    /// <summary>A line that is for the kernel, not for the compiler.</summary>
    /// <param name="Name">#r, #load, #i or #!name.</param>
    /// <param name="Argument">What follows, without quotes.</param>
    /// <param name="Line">The cell's line, from 1.</param>
    internal sealed record Directive(string Name, string Argument, int Line);
}
