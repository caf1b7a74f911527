namespace Microsoft.ML.Data;

/// <summary>The places in a line of a text file that a field or property is read from, counted from 0.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class LoadColumnAttribute : Attribute
{
    /// <summary>One place.</summary>
    public LoadColumnAttribute(int fieldIndex) => Ranges = [new(fieldIndex)];

    /// <summary>The places from one to another, both included.</summary>
    public LoadColumnAttribute(int start, int end) => Ranges = [new(start, end)];

    /// <summary>Several places.</summary>
    public LoadColumnAttribute(int[] columnIndexes) => Ranges = [.. columnIndexes.Select(index => new TextLoader.Range(index))];

    internal TextLoader.Range[] Ranges { get; }
}
