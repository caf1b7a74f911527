namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A formula, shown as such where the front end can.</summary>
/// <param name="latexCode">LaTeX source, for example <c>$$e = mc^2$$</c>.</param>
public class LaTeXString(string latexCode)
{
    /// <summary>Wraps LaTeX source.</summary>
    public static implicit operator LaTeXString(string source) => new(source);

    /// <summary>The LaTeX source.</summary>
    public override string ToString() => latexCode;
}
