using System.Text;
using System.Text.Json.Nodes;
using Course.Engine;
using Course.Jupyter.Messages;
using Microsoft.DotNet.Interactive.CSharp;

namespace Course.Jupyter;

/// <summary>Completion and inspection as Jupyter words them. It counts places in Unicode code points, .NET in UTF-16 units.</summary>
internal static class Assistance
{
    public static JsonObject Complete(CSharpKernel kernel, CompleteRequest request)
    {
        var (start, suggestions) = CodeAssistance.Complete(kernel, request.Code, IndexOf(request.CursorPos, request.Code));
        var cursorStart = request.Code.AsSpan(0, start).EnumerateRunes().Count();
        return new JsonObject
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. suggestions.Select(suggestion => (JsonNode)suggestion.Text)]),
            ["cursor_start"] = cursorStart,
            ["cursor_end"] = request.CursorPos,
            ["metadata"] = new JsonObject
            {
                ["_jupyter_types_experimental"] = new JsonArray([.. suggestions.Select(suggestion => new JsonObject
                {
                    ["text"] = suggestion.Text,
                    ["type"] = suggestion.Kind,
                    ["signature"] = suggestion.Signature,
                    ["start"] = cursorStart,
                    ["end"] = request.CursorPos,
                })]),
            },
        };
    }

    public static JsonObject Inspect(CSharpKernel kernel, InspectRequest request)
    {
        var text = CodeAssistance.Describe(kernel, request.Code, IndexOf(request.CursorPos, request.Code));
        var data = new JsonObject();
        if (text is not null)
            data["text/plain"] = text;
        return new JsonObject { ["status"] = "ok", ["found"] = text is not null, ["data"] = data, ["metadata"] = new JsonObject() };
    }

    private static int IndexOf(int codePoints, string code)
    {
        var index = 0;
        foreach (var rune in code.EnumerateRunes())
        {
            if (codePoints-- <= 0)
                break;
            index += rune.Utf16SequenceLength;
        }

        return index;
    }

    private static int Count(this SpanRuneEnumerator runes)
    {
        var count = 0;
        while (runes.MoveNext())
            count++;
        return count;
    }
}
