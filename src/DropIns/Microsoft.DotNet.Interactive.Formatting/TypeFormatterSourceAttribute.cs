namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Names the class that supplies the formatters of the type it stands on.</summary>
/// <param name="formatterSourceType">A class with a parameterless constructor and a method <c>CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = true)]
public class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The class that supplies the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The MIME types that are sent for a value of the type, all of them.</summary>
    public string[]? PreferredMimeTypes { get; set; }
}
