using Microsoft.DotNet.Interactive;

namespace Course.Engine;

/// <summary>A cell did not compile; nothing of it ran.</summary>
public sealed class CompilationException : Exception
{
    internal CompilationException(string path, string source, IReadOnlyList<Diagnostic> errors)
        : base(errors.Count == 1 ? Text(errors[0]) : $"{Text(errors[0])} (and {errors.Count - 1} more)")
    {
        Path = path;
        Code = source;
        Errors = errors;
    }

    /// <summary>The cell or the file that did not compile.</summary>
    public string Path { get; }

    /// <summary>Its text.</summary>
    public string Code { get; }

    /// <summary>The compiler's errors, in order of their place.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; }

    internal static string Text(Diagnostic error) => $"{error.Code}: {error.Message}";

    /// <summary>Each error with its line, its column, the source line and a caret below the place.</summary>
    internal IEnumerable<string> Marked()
    {
        var lines = Code.ReplaceLineEndings("\n").Split('\n');
        foreach (var error in Errors)
        {
            var (start, end) = (error.LinePositionSpan.Start, error.LinePositionSpan.End);
            yield return $"{Path}, line {start.Line + 1}, column {start.Character + 1}: error {Text(error)}";
            if (start.Line >= lines.Length)
                continue;
            var line = lines[start.Line];
            var before = line[..Math.Min(start.Character, line.Length)];
            var width = Math.Max(1, Math.Min(end.Line == start.Line ? end.Character : line.Length, line.Length) - start.Character);
            yield return $"    {line}";
            yield return $"    {string.Concat(before.Select(character => character == '\t' ? '\t' : ' '))}^{new string('~', width - 1)}";
        }
    }
}
