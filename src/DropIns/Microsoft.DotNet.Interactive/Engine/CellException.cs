namespace Course.Engine;

/// <summary>A cell could not be run, for a reason that stands in the cell itself.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="line">The cell's line, from 1.</param>
public sealed class CellException(string message, int? line = null) : Exception(message)
{
    /// <summary>The cell's line, from 1.</summary>
    public int? Line { get; } = line;
}
