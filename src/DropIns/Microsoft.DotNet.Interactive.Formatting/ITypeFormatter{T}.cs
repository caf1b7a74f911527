namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Writes values of type <typeparamref name="T"/> as one MIME type.</summary>
public interface ITypeFormatter<in T> : ITypeFormatter
{
    /// <summary>Writes a value and returns true, or returns false so that the next best formatter is asked.</summary>
    bool Format(T instance, FormatContext context);
}
