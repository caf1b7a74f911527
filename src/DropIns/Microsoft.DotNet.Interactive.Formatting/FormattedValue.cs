namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A value as text of one MIME type.</summary>
public class FormattedValue
{
    /// <summary>Creates a formatted value.</summary>
    /// <exception cref="ArgumentException">The MIME type is blank.</exception>
    public FormattedValue(string mimeType, string value)
    {
        if (string.IsNullOrWhiteSpace(mimeType))
            throw new ArgumentException("Value cannot be null or whitespace.", nameof(mimeType));
        MimeType = mimeType;
        Value = value;
    }

    /// <summary>The MIME type.</summary>
    public string MimeType { get; }

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>True where the front end should not show it.</summary>
    public bool SuppressDisplay { get; set; }

    /// <summary>Formats a value as each of the MIME types, by default those preferred for its type.</summary>
    public static IReadOnlyList<FormattedValue> CreateManyFromObject(object? value, params string[]? mimeTypes)
    {
        IEnumerable<string> wanted = mimeTypes is { Length: > 0 } ? mimeTypes : Formatter.GetPreferredMimeTypesFor(value?.GetType());
        return [.. wanted.Select(mimeType => CreateSingleFromObject(value, mimeType))];
    }

    /// <summary>Formats a value as one MIME type, by default the first preferred for its type.</summary>
    public static FormattedValue CreateSingleFromObject(object? value, string? mimeType = null)
    {
        mimeType ??= Formatter.GetPreferredMimeTypesFor(value?.GetType()).First();
        return new FormattedValue(mimeType, value.ToDisplayString(mimeType));
    }

    /// <summary>The MIME type and the beginning of the text.</summary>
    public override string ToString() => $"{MimeType}: {(Value.Length > 50 ? Value[..50] + "…" : Value)}";
}
