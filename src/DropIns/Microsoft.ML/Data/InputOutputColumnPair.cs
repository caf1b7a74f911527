namespace Microsoft.ML;

/// <summary>A column, and the one it is made of.</summary>
public sealed class InputOutputColumnPair
{
    /// <summary>A pair of columns.</summary>
    /// <param name="inputColumnName">The column read; the same as the one made where null.</param>
    public InputOutputColumnPair(string outputColumnName, string? inputColumnName = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(outputColumnName);
        (InputColumnName, OutputColumnName) = (inputColumnName ?? outputColumnName, outputColumnName);
    }

    /// <summary>The column read.</summary>
    public string InputColumnName { get; }

    /// <summary>The column made.</summary>
    public string OutputColumnName { get; }
}
