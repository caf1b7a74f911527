using Course.Engine;

namespace Microsoft.DotNet.Interactive.CSharp;

public partial class CSharpKernel
{
    internal ScriptSession Session => session;

    /// <summary>What may stand behind a # at the beginning of a line.</summary>
    internal static IEnumerable<string> DirectiveNames =>
        magics.Keys.Concat(CellParser.Languages.Select(language => $"#!{language}")).Concat(["#r", "#i", "#load"]).Distinct();
}
