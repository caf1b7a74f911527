using System.Text.Json.Nodes;
using Course.Jupyter.Messages;
using Microsoft.CodeAnalysis.CSharp;

namespace Course.Jupyter;

/// <summary>What the kernel says of itself.</summary>
internal static class KernelInfo
{
    public static JsonObject Reply() => new()
    {
        ["status"] = "ok",
        ["protocol_version"] = MessageCodec.ProtocolVersion,
        ["implementation"] = ".NET (C#), Deep Learning Clinic",
        ["implementation_version"] = typeof(KernelInfo).Assembly.GetName().Version!.ToString(3),
        ["language_info"] = new JsonObject
        {
            ["name"] = "C#",
            ["version"] = LanguageVersion.Latest.MapSpecifiedToEffectiveVersion().ToDisplayString(),
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
        },
        ["banner"] = $"C# on .NET {Environment.Version}; #!lsmagic lists what a cell can do besides C#.",
        ["help_links"] = new JsonArray(),
    };
}
