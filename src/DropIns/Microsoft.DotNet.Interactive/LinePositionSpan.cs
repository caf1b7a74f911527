namespace Microsoft.DotNet.Interactive;

/// <summary>A stretch of a cell's source.</summary>
/// <param name="start">Its first character.</param>
/// <param name="end">The character after its last.</param>
public class LinePositionSpan(LinePosition start, LinePosition end) : IEquatable<LinePositionSpan>
{
    /// <summary>The first character.</summary>
    public LinePosition Start { get; } = start;

    /// <summary>The character after the last.</summary>
    public LinePosition End { get; } = end;

    /// <summary>Equal where start and end are.</summary>
    public static bool operator ==(LinePositionSpan? a, LinePositionSpan? b) => a is null ? b is null : a.Equals(b);

    /// <summary>Different where start or end is.</summary>
    public static bool operator !=(LinePositionSpan? a, LinePositionSpan? b) => !(a == b);

    /// <summary>Takes over a compiler's span.</summary>
    public static LinePositionSpan FromCodeAnalysisLinePositionSpan(CodeAnalysis.Text.LinePositionSpan linePositionSpan) => new(
        LinePosition.FromCodeAnalysisLinePosition(linePositionSpan.Start),
        LinePosition.FromCodeAnalysisLinePosition(linePositionSpan.End));

    /// <inheritdoc/>
    public bool Equals(LinePositionSpan? other) => other is not null && Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LinePositionSpan);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End);

    /// <summary>Start and end.</summary>
    public override string ToString() => $"[{Start}-{End})";
}
