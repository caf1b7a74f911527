namespace Microsoft.ML.Data;

public sealed partial class TextLoader
{
    /// <summary>A column of the table, and the places of a line that it is read from.</summary>
    public sealed class Column
    {
        /// <summary>The column's name.</summary>
        public string? Name;

        /// <summary>The places.</summary>
        public Range[]? Source;

        /// <summary>The number of keys, for a column of keys, which the file counts from 0; else null.</summary>
        public KeyCount? KeyCount;

        /// <summary>A column whose members are set afterwards.</summary>
        public Column()
        {
        }

        /// <summary>A column of one place.</summary>
        public Column(string name, DataKind dataKind, int index)
            : this(name, dataKind, [new Range(index)])
        {
        }

        /// <summary>A vector of the places from one to another, both included.</summary>
        public Column(string name, DataKind dataKind, int minIndex, int maxIndex)
            : this(name, dataKind, [new Range(minIndex, maxIndex)])
        {
        }

        /// <summary>A column of several places.</summary>
        public Column(string name, DataKind dataKind, Range[] source, KeyCount? keyCount = null)
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            ArgumentNullException.ThrowIfNull(source);
            (Name, DataKind, Source, KeyCount) = (name, dataKind, source, keyCount);
        }

        /// <summary>The type of the values.</summary>
        public DataKind DataKind { get; set; } = DataKind.Single;
    }
}
