namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Supplies the formatters of a type that carries <see cref="TypeFormatterSourceAttribute"/>.</summary>
public interface ITypeFormatterSource
{
    /// <summary>Creates the formatters.</summary>
    IEnumerable<ITypeFormatter> CreateTypeFormatters();
}
