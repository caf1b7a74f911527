using System.Text.Json.Nodes;
using Course.Engine;
using Course.Jupyter.Messages;
using Microsoft.DotNet.Interactive.Events;

namespace Course.Jupyter;

/// <summary>Tells a front end what happens while its cell runs.</summary>
/// <param name="request">The request to run the cell.</param>
/// <param name="code">The cell's code.</param>
/// <param name="executionCount">The cell's number.</param>
/// <param name="script">Knows when plotly.js has to go before a chart.</param>
/// <param name="publish">Sends a message of a type on iopub, as an answer to a request.</param>
internal sealed class CellPublisher(
    Message request, string code, int executionCount, PlotlyScript script, Action<Message, string, JsonObject> publish)
{
    private readonly OutputPace pace = new();
    private bool hasChart;

    public void Publish(KernelEvent @event)
    {
        switch (@event)
        {
            case StandardOutputValueProduced output:
                SendStream("stdout", output);
                break;
            case StandardErrorValueProduced output:
                SendStream("stderr", output);
                break;
            case DisplayedValueProduced display:
                SendDisplay("display_data", Content(display));
                break;
            case DisplayedValueUpdated update:
                SendDisplay("update_display_data", Content(update));
                break;
            case ReturnValueProduced returned:
                var result = Content(returned);
                result["execution_count"] = executionCount;
                SendDisplay("execute_result", result);
                break;
            case OutputCleared cleared:
                Send("clear_output", new JsonObject { ["wait"] = cleared.Wait });
                hasChart = false;
                break;
        }
    }

    private static JsonObject Content(DisplayEvent display)
    {
        var content = new JsonObject { ["data"] = MimeBundle.From(display.FormattedValues), ["metadata"] = new JsonObject() };
        if (display.ValueId is { } id)
            content["transient"] = new JsonObject { ["display_id"] = id };
        return content;
    }

    private void SendStream(string name, DisplayEvent output)
    {
        var text = string.Concat(output.FormattedValues.Select(value => value.Value));
        Send("stream", new JsonObject { ["name"] = name, ["text"] = text }, text);
    }

    private void SendDisplay(string type, JsonObject content)
    {
        if (!hasChart && PlotlyScript.IsChart(content))
        {
            hasChart = true;
            if (script.IsNeeded(request.Header.Session, request.CellId ?? code))
                Send("display_data", PlotlyScript.Output);
        }

        Send(type, content);
    }

    private void Send(string type, JsonObject content, string? text = null)
    {
        pace.Await(text);
        publish(request, type, content);
    }
}
