namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Settings for values of one type.</summary>
public static class Formatter<T>
{
    private static int? listExpansionLimit;

    static Formatter() => Formatter.Resetting += () => listExpansionLimit = null;

    /// <summary>
    /// How many items of a sequence of type <typeparamref name="T"/> are shown; by default <see cref="Formatter.ListExpansionLimit"/>.
    /// </summary>
    public static int ListExpansionLimit
    {
        get => listExpansionLimit ?? Formatter.ListExpansionLimit;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            listExpansionLimit = value;
            Formatter.SetListExpansionLimit(typeof(T), value);
        }
    }

    /// <summary>Writes a value as a MIME type.</summary>
    public static void FormatTo(T obj, FormatContext context, string mimeType = PlainTextFormatter.MimeType) =>
        obj.FormatTo(context, mimeType);
}
