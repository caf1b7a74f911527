namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Writes values of type <typeparamref name="T"/> as HTML.</summary>
public class HtmlFormatter<T> : TypeFormatter<T>
{
    private readonly FormatDelegate<T> format;

    /// <summary>Creates a formatter that may decline a value by returning false.</summary>
    public HtmlFormatter(FormatDelegate<T> format) => this.format = format;

    /// <summary>Creates a formatter that writes to the context's writer.</summary>
    public HtmlFormatter(Action<T, FormatContext> format) : this((value, context) =>
    {
        format(value, context);
        return true;
    })
    {
    }

    /// <summary>Creates a formatter that returns HTML.</summary>
    public HtmlFormatter(Func<T, string> format) : this((value, context) => context.Writer.Write(format(value)))
    {
    }

    /// <inheritdoc/>
    public override string MimeType => HtmlFormatter.MimeType;

    /// <inheritdoc/>
    public override bool Format(T value, FormatContext context) => format(value, context);
}
