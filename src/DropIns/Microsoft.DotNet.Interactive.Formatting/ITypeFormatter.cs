namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Writes values of one type as one MIME type.</summary>
public interface ITypeFormatter
{
    /// <summary>The MIME type that is written.</summary>
    string MimeType { get; }

    /// <summary>The type whose values are written.</summary>
    Type Type { get; }

    /// <summary>Writes a value and returns true, or returns false so that the next best formatter is asked.</summary>
    bool Format(object instance, FormatContext context);
}
