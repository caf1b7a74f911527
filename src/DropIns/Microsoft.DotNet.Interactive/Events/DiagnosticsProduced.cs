using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.Events;

/// <summary>The compiler's errors and warnings for a cell.</summary>
public class DiagnosticsProduced(
    IEnumerable<Diagnostic> diagnostics,
    KernelCommand command,
    IReadOnlyCollection<FormattedValue>? formattedDiagnostics = null)
    : KernelEvent(command)
{
    /// <summary>The errors and warnings.</summary>
    public IReadOnlyCollection<Diagnostic> Diagnostics { get; } = [.. diagnostics];

    /// <summary>The errors and warnings as text.</summary>
    public IReadOnlyCollection<FormattedValue> FormattedDiagnostics { get; } = formattedDiagnostics ?? [];
}
