namespace Microsoft.ML.Data;

public sealed partial class TextLoader
{
    /// <summary>How a file is read.</summary>
    public class Options
    {
        /// <summary>Whether a value may stand in quotation marks.</summary>
        public bool AllowQuoting;

        /// <summary>Whether a line may give a vector as <c>place:value</c>, all other places zero.</summary>
        public bool AllowSparse;

        /// <summary>The columns.</summary>
        public Column[]? Columns;

        /// <summary>The mark before decimals: a point or a comma.</summary>
        public char DecimalMarker = '.';

        /// <summary>The character that makes a quotation mark within quotation marks a plain one.</summary>
        public char EscapeChar = '"';

        /// <summary>Whether the first line of each file is no data.</summary>
        public bool HasHeader;

        /// <summary>The most rows that are read; all where null.</summary>
        public long? MaxRows;

        /// <summary>Whether a missing number is NaN; else it is 0.</summary>
        public bool MissingRealsAsNaNs;

        /// <summary>Whether a value in quotation marks may go over several lines.</summary>
        public bool ReadMultilines;

        /// <summary>The characters between values.</summary>
        public char[] Separators = ['\t'];

        /// <summary>Whether white space at the end of a line's values is left out.</summary>
        public bool TrimWhitespace;
    }
}
