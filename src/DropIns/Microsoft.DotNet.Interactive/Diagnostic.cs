using Microsoft.CodeAnalysis;

namespace Microsoft.DotNet.Interactive;

/// <summary>An error or warning of the compiler.</summary>
/// <param name="linePositionSpan">Where in the cell's source.</param>
/// <param name="severity">Error, warning or less.</param>
/// <param name="code">The compiler's number, for example CS0103.</param>
/// <param name="message">What is wrong.</param>
public class Diagnostic(LinePositionSpan linePositionSpan, DiagnosticSeverity severity, string code, string message)
{
    /// <summary>Where in the cell's source.</summary>
    public LinePositionSpan LinePositionSpan { get; } = linePositionSpan;

    /// <summary>Error, warning or less.</summary>
    public DiagnosticSeverity Severity { get; } = severity;

    /// <summary>The compiler's number, for example CS0103.</summary>
    public string Code { get; } = code;

    /// <summary>What is wrong.</summary>
    public string Message { get; } = message;

    /// <summary>Takes over a compiler's diagnostic.</summary>
    public static Diagnostic FromCodeAnalysisDiagnostic(CodeAnalysis.Diagnostic diagnostic) => new(
        LinePositionSpan.FromCodeAnalysisLinePositionSpan(diagnostic.Location.GetMappedLineSpan().Span),
        diagnostic.Severity,
        diagnostic.Id,
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The same diagnostic in another place.</summary>
    public Diagnostic WithLinePositionSpan(LinePositionSpan linePositionSpan) => new(linePositionSpan, Severity, Code, Message);

    /// <summary>The code, the place and the message.</summary>
    public override string ToString() => $"{Code}: {LinePositionSpan} {Message}";
}
