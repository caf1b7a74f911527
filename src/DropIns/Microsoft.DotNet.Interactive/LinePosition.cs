namespace Microsoft.DotNet.Interactive;

/// <summary>A place in a cell's source.</summary>
/// <param name="line">The line, from 0.</param>
/// <param name="character">The column, from 0.</param>
public class LinePosition(int line, int character) : IEquatable<LinePosition>
{
    /// <summary>The line, from 0.</summary>
    public int Line { get; } = line;

    /// <summary>The column, from 0.</summary>
    public int Character { get; } = character;

    /// <summary>Equal where line and column are.</summary>
    public static bool operator ==(LinePosition? a, LinePosition? b) => a is null ? b is null : a.Equals(b);

    /// <summary>Different where line or column is.</summary>
    public static bool operator !=(LinePosition? a, LinePosition? b) => !(a == b);

    /// <summary>Takes over a compiler's position.</summary>
    public static LinePosition FromCodeAnalysisLinePosition(CodeAnalysis.Text.LinePosition linePosition) =>
        new(linePosition.Line, linePosition.Character);

    /// <summary>The compiler's form of this position.</summary>
    public CodeAnalysis.Text.LinePosition ToCodeAnalysisLinePosition() => new(Line, Character);

    /// <inheritdoc/>
    public bool Equals(LinePosition? other) => other is not null && Line == other.Line && Character == other.Character;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LinePosition);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Line, Character);

    /// <summary>Line and column, from 0.</summary>
    public override string ToString() => $"({Line}, {Character})";
}
