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
        ["mermaid"] = "mermaid",
        ["value"] = "value",
        ["meta"] = "meta",
    };

    private static readonly Dictionary<string, string> foreignLanguages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["fsharp"] = "F#",
        ["fs"] = "F#",
        ["f#"] = "F#",
        ["pwsh"] = "PowerShell",
        ["powershell"] = "PowerShell",
        ["sql"] = "SQL",
        ["kql"] = "KQL",
        ["http"] = "HTTP requests",
        ["httprequest"] = "HTTP requests",
        ["python"] = "Python",
        ["r"] = "R",
        ["vscode"] = "VS Code",
    };

    private static readonly string[] inOrder = ["#!who", "#!whos", "#!set", "#!share", "#!import"];

    internal static IReadOnlyCollection<string> Languages => languages.Keys;

    /// <summary>The stretches of a cell. Each has as many empty lines before it as make its line numbers the cell's.</summary>
    /// <param name="language">The language of the cell's beginning.</param>
    /// <exception cref="CellException">A stretch is of a language that this kernel does not run.</exception>
    internal static IReadOnlyList<Section> Sections(string cell, string language = CSharp)
    {
        List<Section> sections = [];
        var lines = cell.ReplaceLineEndings("\n").Split('\n');
        var (current, argument, start) = (Language(language, 1), "", 0);
        for (var index = 0; index <= lines.Length; index++)
        {
            if (index < lines.Length && !IsSwitch(lines[index]))
                continue;
            if (lines[start..index].Any(line => line.Trim().Length > 0) || argument.Length > 0)
                sections.Add(new Section(current, argument, new string('\n', start) + string.Join('\n', lines[start..index]), start));
            if (index == lines.Length)
                continue;
            var words = Words(lines[index][2..]);
            (current, argument, start) = (Language(words.Name, index + 1), words.Argument, index + 1);
        }

        return sections;
    }

    /// <summary>
    /// Finds the lines that begin with #r, #load, #i or #!, and blanks them out. Commands that depend on the code before them begin a new part.
    /// </summary>
    internal static IReadOnlyList<(string Code, IReadOnlyList<Directive> Directives)> Parts(string section)
    {
        var (code, directives) = Directives(section);
        List<(string, IReadOnlyList<Directive>)> parts = [];
        var (start, first) = (0, 0);
        for (var index = 0; index < directives.Count; index++)
        {
            if (!directives[index].BeginsPart || code[start..directives[index].Start].All(char.IsWhiteSpace))
                continue;
            parts.Add((Part(start, directives[index].Start), directives[first..index]));
            (start, first) = (directives[index].Start, index);
        }

        parts.Add((Part(start, code.Length), directives[first..]));
        return parts;

        string Part(int from, int to) => new string('\n', code.AsSpan(0, from).Count('\n')) + code[from..to];
    }

    /// <summary>Finds the lines that begin with #r, #load, #i or #!, and blanks them out.</summary>
    internal static (string Code, List<Directive> Directives) Directives(string section)
    {
        if (!section.Contains('#'))
            return (section, []);
        List<Directive> directives = [];
        var code = section.ToCharArray();
        var root = CSharpSyntaxTree.ParseText(section, scriptOptions).GetRoot();
        foreach (var trivia in root.DescendantTrivia().Where(trivia => trivia.IsDirective))
        {
            var start = trivia.SpanStart;
            var line = root.SyntaxTree.GetLineSpan(trivia.Span).StartLinePosition.Line + 1;
            var end = section.IndexOf('\n', start) is var found && found < 0 ? section.Length : found;
            var text = section[start..end].Trim();
            var directive = trivia.GetStructure() switch
            {
                ReferenceDirectiveTriviaSyntax { IsActive: true } reference => new Directive("#r", reference.File.ValueText, line, start, false),
                LoadDirectiveTriviaSyntax { IsActive: true } load => new Directive("#load", load.File.ValueText, line, start, false),
                DirectiveTriviaSyntax { IsActive: true } when text.StartsWith("#!", StringComparison.Ordinal) => Magic(text, line, trivia),
                DirectiveTriviaSyntax { IsActive: true } when text.StartsWith("#i ", StringComparison.Ordinal) =>
                    new Directive("#i", text[3..].Trim().Trim('"'), line, start, false),
                _ => null,
            };
            if (directive is null)
                continue;
            directives.Add(directive);
            Array.Fill(code, ' ', start, end - start);
        }

        return (new string(code), directives);
    }

    private static Directive Magic(string text, int line, SyntaxTrivia trivia)
    {
        var (name, rest) = Words(text);
        var isBetweenStatements = trivia.Token.IsKind(SyntaxKind.EndOfFileToken)
            || trivia.Token.Parent?.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().LastOrDefault() is { } member && member.SpanStart == trivia.Token.SpanStart;
        return new Directive(name, rest, line, trivia.SpanStart, isBetweenStatements && inOrder.Contains(name));
    }

    private static (string Name, string Argument) Words(string text)
    {
        var words = text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (words.ElementAtOrDefault(0) ?? "", words.ElementAtOrDefault(1) ?? "");
    }

    /// <summary>True for a line that chooses a language: its name alone, save #!value and #!meta, which take more.</summary>
    private static bool IsSwitch(string line)
    {
        if (!line.StartsWith("#!", StringComparison.Ordinal))
            return false;
        var (name, rest) = Words(line[2..]);
        return (languages.ContainsKey(name) && (rest.Length == 0 || name is "value" or "meta")) || foreignLanguages.ContainsKey(name);
    }

    private static string Language(string name, int line) =>
        languages.TryGetValue(name, out var language) ? language
        : throw new CellException($"#!{name}: this kernel runs C#, not {foreignLanguages.GetValueOrDefault(name, name)}. #!lsmagic lists what it has.", line);

    /// <summary>A stretch of one language.</summary>
    /// <param name="Argument">What follows the language's name.</param>
    /// <param name="Line">The line that chose the language, from 1; 0 for the cell's beginning.</param>
    internal sealed record Section(string Language, string Argument, string Text, int Line);

    /// <summary>A line that is for the kernel, not for the compiler.</summary>
    /// <param name="Name">#r, #load, #i or #!name.</param>
    /// <param name="Argument">What follows, without quotes.</param>
    /// <param name="Line">The cell's line, from 1.</param>
    /// <param name="Start">Where it begins.</param>
    /// <param name="BeginsPart">True where the code before it has to run first.</param>
    internal sealed record Directive(string Name, string Argument, int Line, int Start, bool BeginsPart);
}
