namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Writes values of type <typeparamref name="T"/> as plain text.</summary>
public class PlainTextFormatter<T> : TypeFormatter<T>
{
    private readonly FormatDelegate<T> format;

    /// <summary>Creates a formatter that may decline a value by returning false.</summary>
    public PlainTextFormatter(FormatDelegate<T> format) => this.format = format;

    /// <summary>Creates a formatter that writes to the context's writer.</summary>
    public PlainTextFormatter(Action<T, FormatContext> format) : this((value, context) =>
    {
        format(value, context);
        return true;
    })
    {
    }

    /// <summary>Creates a formatter that returns the text.</summary>
    public PlainTextFormatter(Func<T, string> format) : this((value, context) => context.Writer.Write(format(value)))
    {
    }

    /// <inheritdoc/>
    public override string MimeType => PlainTextFormatter.MimeType;

    /// <inheritdoc/>
    public override bool Format(T value, FormatContext context) => format(value, context);
}
