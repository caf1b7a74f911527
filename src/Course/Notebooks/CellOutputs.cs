using System.Text.Json.Nodes;
using Course.Engine;
using Microsoft.DotNet.Interactive.Events;

namespace Course.Notebooks;

/// <summary>Turns what a kernel reports into the outputs of the notebook's cells.</summary>
internal sealed class CellOutputs
{
    private readonly Dictionary<string, List<JsonObject>> displays = [];
    private NotebookCell? cell;
    private bool clearing;

    /// <summary>Directs what follows to a cell.</summary>
    internal void Begin(NotebookCell next)
    {
        cell = next;
        clearing = false;
        cell.ClearOutputs();
    }

    internal void Add(KernelEvent @event)
    {
        switch (@event)
        {
            case StandardOutputValueProduced output:
                AddStream("stdout", output);
                break;
            case StandardErrorValueProduced output:
                AddStream("stderr", output);
                break;
            case DisplayedValueUpdated update:
                foreach (var display in displays.GetValueOrDefault(update.ValueId!, []))
                    display["data"] = Data(update);
                break;
            case DisplayedValueProduced display:
                var shown = Output("display_data", ("data", Data(display)), ("metadata", new JsonObject()));
                if (display.ValueId is { } id)
                {
                    if (!displays.TryGetValue(id, out var same))
                        displays[id] = same = [];
                    same.Add(shown);
                }

                break;
            case OutputCleared { Wait: true }:
                clearing = true;
                break;
            case OutputCleared:
                cell!.Outputs.Clear();
                break;
            case ReturnValueProduced value:
                Output("execute_result", ("data", Data(value)), ("execution_count", cell!.ExecutionCount), ("metadata", new JsonObject()));
                break;
        }
    }

    internal void AddError(CellError error) => Output(
        "error",
        ("ename", error.Name),
        ("evalue", error.Message),
        ("traceback", new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)])));

    private void AddStream(string name, DisplayEvent output)
    {
        var text = string.Concat(output.FormattedValues.Select(value => value.Value));
        if (!clearing && cell!.Outputs.LastOrDefault() is JsonObject last && (string?)last["name"] == name)
            NotebookJson.Append(last["text"]!.AsArray(), text);
        else
            Output("stream", ("name", name), ("text", NotebookJson.Lines(text)));
    }

    private JsonObject Output(string type, params (string Name, JsonNode? Value)[] members)
    {
        var output = new JsonObject { ["output_type"] = type };
        foreach (var (name, value) in members)
            output[name] = value;
        if (clearing)
            cell!.Outputs.Clear();
        clearing = false;
        cell!.Outputs.Add((JsonNode)output);
        return output;
    }

    private static JsonObject Data(DisplayEvent display) => MimeBundle.From(
        display.FormattedValues, value => IsBinary(value.MimeType) ? value.Value : NotebookJson.Lines(value.Value));

    /// <summary>True for what is stored as one base64 text: images other than SVG, audio, PDF.</summary>
    private static bool IsBinary(string mimeType) =>
        mimeType is not "image/svg+xml" && !mimeType.StartsWith("text/", StringComparison.Ordinal)
        && mimeType is not ("application/javascript" or "application/x-latex");
}
