using System.Globalization;

namespace Microsoft.ML.Data;

/// <summary>Reads values from text.</summary>
internal sealed class ValueParser(TextLoader.Options options)
{
    private readonly NumberFormatInfo format = new() { NumberDecimalSeparator = options.DecimalMarker.ToString(), NumberGroupSeparator = " " };

    /// <summary>A value of a type; a number that can't be read is NaN.</summary>
    /// <exception cref="FormatException">Another value can't be read.</exception>
    public T Parse<T>(string text)
    {
        if (typeof(T) == typeof(ReadOnlyMemory<char>))
            return (T)(object)text.AsMemory();
        if (typeof(T) == typeof(float) || typeof(T) == typeof(double))
        {
            var number = text.Trim().Length == 0 ? (options.MissingRealsAsNaNs ? double.NaN : 0)
                : double.TryParse(text, NumberStyles.Float, format, out var parsed) ? parsed
                : double.NaN;
            return typeof(T) == typeof(float) ? (T)(object)(float)number : (T)(object)number;
        }

        var trimmed = text.Trim();
        if (trimmed.Length == 0)
            return default!;
        if (typeof(T) == typeof(bool))
            return (T)(object)Truth(trimmed);
        var value = default(T) switch
        {
            DateTime => DateTime.Parse(trimmed, CultureInfo.InvariantCulture),
            DateTimeOffset => DateTimeOffset.Parse(trimmed, CultureInfo.InvariantCulture),
            TimeSpan => TimeSpan.Parse(trimmed, CultureInfo.InvariantCulture),
            _ => Convert.ChangeType(trimmed, typeof(T), CultureInfo.InvariantCulture),
        };
        return (T)value;
    }

    private static bool Truth(string text) => text.ToLowerInvariant() switch
    {
        "true" or "t" or "yes" or "y" or "1" or "+" or "+1" => true,
        "false" or "f" or "no" or "n" or "0" or "-" or "-1" => false,
        _ => throw new FormatException($"{text} is no truth value"),
    };
}
