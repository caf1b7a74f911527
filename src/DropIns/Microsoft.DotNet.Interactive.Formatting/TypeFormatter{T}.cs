namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The base of formatters for type <typeparamref name="T"/>.</summary>
public abstract class TypeFormatter<T> : ITypeFormatter<T>
{
    /// <summary>Creates a formatter for <paramref name="type"/>, by default <typeparamref name="T"/>.</summary>
    protected TypeFormatter(Type? type = null) => Type = type ?? typeof(T);

    /// <inheritdoc/>
    public Type Type { get; }

    /// <inheritdoc/>
    public abstract string MimeType { get; }

    /// <inheritdoc/>
    public abstract bool Format(T value, FormatContext context);

    bool ITypeFormatter.Format(object instance, FormatContext context) => Format((T)instance, context);
}
