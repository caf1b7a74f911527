using System.Reflection;
using Microsoft.ML.Data;

namespace Microsoft.ML.Views;

/// <summary>A number between 0 and 1 for each row, the same every time the row is read.</summary>
internal static class RowChance
{
    /// <summary>The number of the current row: by its place, or by its value in a column.</summary>
    public static Func<double> Of(DataViewRow row, string? column, int seed)
    {
        var key = Key(row, column);
        return () => (Mix(key() + Mix((ulong)seed)) >> 11) * (1.0 / (1UL << 53));
    }

    private static Func<ulong> Key(DataViewRow row, string? column)
    {
        if (column is not null)
        {
            var make = typeof(RowChance).GetMethod(nameof(ValueKey), BindingFlags.NonPublic | BindingFlags.Static)!;
            return (Func<ulong>)make.MakeGenericMethod(row.Schema[column].Type.RawType).Invoke(null, [row, row.Schema[column]])!;
        }

        return () => (ulong)row.Position;
    }

    private static Func<ulong> ValueKey<T>(DataViewRow row, DataViewSchema.Column column)
    {
        var getter = row.GetGetter<T>(column);
        var value = default(T)!;
        return () =>
        {
            getter(ref value);
            return FormattableString.Invariant($"{value}").Aggregate(0UL, (hash, character) => Mix(hash ^ character));
        };
    }

    // The finalizer of SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014).
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
