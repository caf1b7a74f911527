using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Course.Engine;
using Microsoft.DotNet.Interactive.CSharp;

namespace Course.Jupyter;

/// <summary>A cell that holds a name and a question mark, <c>Math.Max?</c>, asks for help: the front end shows it beside the notebook.</summary>
internal static partial class Pager
{
    /// <summary>The name that a cell asks about; null for a cell of code.</summary>
    public static string? Question(string code) => Form().Match(code) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The answer, as a payload of the reply.</summary>
    public static JsonObject Answer(CSharpKernel kernel, string name) => new()
    {
        ["source"] = "page",
        ["data"] = new JsonObject { ["text/plain"] = CodeAssistance.Describe(kernel, name, name.Length) ?? $"{name}: no such name is known here." },
        ["start"] = 0,
    };

    [GeneratedRegex(@"^\s*\??\s*([\p{L}_][\p{L}\p{N}_.]*)\?{1,2}\s*$")]
    private static partial Regex Form();
}
