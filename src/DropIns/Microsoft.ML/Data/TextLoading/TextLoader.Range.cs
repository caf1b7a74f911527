namespace Microsoft.ML.Data;

public sealed partial class TextLoader
{
    /// <summary>Places in a line, counted from 0.</summary>
    public sealed class Range
    {
        /// <summary>The first place.</summary>
        public Range()
        {
        }

        /// <summary>One place.</summary>
        public Range(int index)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            (Min, Max) = (index, index);
        }

        /// <summary>The places from one to another, both included, or to the end of the line where <paramref name="max"/> is null.</summary>
        public Range(int min, int? max)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(min);
            if (max < min)
                throw new ArgumentOutOfRangeException(nameof(max), "Must be greater than or equal to min");
            (Min, Max, AutoEnd) = (min, max, max is null);
        }

        /// <summary>The first place.</summary>
        public int Min;

        /// <summary>The last place.</summary>
        public int? Max;

        /// <summary>Whether the places go on to the end of the first line.</summary>
        public bool AutoEnd;

        /// <summary>Whether one place makes a vector too.</summary>
        public bool ForceVector;
    }
}
