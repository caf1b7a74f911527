using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Course.Jupyter;

/// <summary>Says whether code is ready to run, as a console asks at the end of a line.</summary>
internal static class CodeCompleteness
{
    private static readonly CSharpParseOptions options = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    public static JsonObject Reply(string code)
    {
        if (Pager.Question(code) is not null)
            return new JsonObject { ["status"] = "complete" };
        // #!magic and #i are no C#: they count as comments here.
        var lines = code.Split('\n').Select(line => line.StartsWith("#!", StringComparison.Ordinal) || line.StartsWith("#i", StringComparison.Ordinal) ? "//" : line);
        var tree = CSharpSyntaxTree.ParseText(string.Join('\n', lines), options);
        if (!SyntaxFactory.IsCompleteSubmission(tree))
            return new JsonObject { ["status"] = "incomplete", ["indent"] = Indent(code) };
        return new JsonObject { ["status"] = tree.GetDiagnostics().Any(error => error.Severity == DiagnosticSeverity.Error) ? "invalid" : "complete" };
    }

    /// <summary>The last line's indent, and one more after an opening brace.</summary>
    private static string Indent(string code)
    {
        var last = code.TrimEnd('\n').Split('\n')[^1];
        var indent = last[..^last.TrimStart().Length];
        return last.TrimEnd().EndsWith('{') ? indent + "    " : indent;
    }
}
