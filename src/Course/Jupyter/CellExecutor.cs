using System.Text.Json.Nodes;
using Course.Engine;
using Course.Jupyter.Messages;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;

namespace Course.Jupyter;

/// <summary>Runs the cells of one session and publishes what they give.</summary>
/// <param name="kernel">What runs C#.</param>
/// <param name="publish">Sends a message of a type on iopub, as an answer to a request.</param>
internal sealed class CellExecutor(CSharpKernel kernel, Action<Message, string, JsonObject> publish)
{
    private readonly Lock gate = new();
    private readonly PlotlyScript script = new();
    private CancellationTokenSource? running;
    private int executionCount;

    public History History { get; } = new();

    /// <summary>Runs a cell. All its output is published when this returns.</summary>
    /// <returns>The reply, with the status ok or error.</returns>
    public async Task<JsonObject> ExecuteAsync(Message message, ExecuteRequest request)
    {
        var storing = request.StoreHistory && !request.Silent;
        if (storing)
            executionCount++;
        if (!request.Silent)
            publish(message, "execute_input", new JsonObject { ["code"] = request.Code, ["execution_count"] = executionCount });
        if (Pager.Question(request.Code) is { } name)
            return Ok(new JsonArray(Pager.Answer(kernel, name)));
        Action<KernelEvent> publishing = request.Silent ? _ => { } : new CellPublisher(message, request.Code, executionCount, script, publish).Publish;
        var (returned, error) = await RunAsync(request.Code, publishing).ConfigureAwait(false);
        if (storing)
            History.Add(executionCount, request.Code, PlainText(returned));
        if (error is not null)
        {
            if (!request.Silent)
                publish(message, "error", ErrorContent(error));
            return Failed(error);
        }

        var reply = Ok([]);
        reply["user_expressions"] = await EvaluateAsync(request.UserExpressions ?? []).ConfigureAwait(false);
        return reply;
    }

    /// <summary>Tells what ends the kernel while a cell runs.</summary>
    /// <returns>The reply to the request to run the cell.</returns>
    public JsonObject Abandon(Message message, CellError error)
    {
        CellOutput.Gather?.Invoke();
        CellOutput.Flush();
        publish(message, "error", ErrorContent(error));
        return Failed(error);
    }

    /// <summary>Ends the cell that is running, if any.</summary>
    public void Interrupt()
    {
        lock (gate)
            running?.Cancel();
    }

    private JsonObject Ok(JsonArray payload) => new()
    {
        ["status"] = "ok",
        ["execution_count"] = executionCount,
        ["payload"] = payload,
        ["user_expressions"] = new JsonObject(),
    };

    private JsonObject Failed(CellError error)
    {
        var reply = ErrorContent(error);
        reply["status"] = "error";
        reply["execution_count"] = executionCount;
        return reply;
    }

    private static JsonObject ErrorContent(CellError error) => new()
    {
        ["ename"] = error.Name,
        ["evalue"] = error.Message,
        ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
    };

    private static string? PlainText(ReturnValueProduced? returned) =>
        returned?.FormattedValues.FirstOrDefault(value => value.MimeType == "text/plain")?.Value;

    private async Task<(ReturnValueProduced? Returned, CellError? Error)> RunAsync(string code, Action<KernelEvent> onEvent)
    {
        using var cancellation = new CancellationTokenSource();
        lock (gate)
            running = cancellation;
        try
        {
            using var subscription = kernel.KernelEvents.Subscribe(onEvent);
            var result = await kernel.SendAsync(new SubmitCode(code), cancellation.Token).ConfigureAwait(false);
            var failed = result.Events.OfType<CommandFailed>().FirstOrDefault();
            return (result.Events.OfType<ReturnValueProduced>().LastOrDefault(), failed is null ? null : Describe(failed, cancellation.Token));
        }
        finally
        {
            lock (gate)
                running = null;
        }
    }

    private static CellError Describe(CommandFailed failed, CancellationToken cancellation) => cancellation.IsCancellationRequested
        ? new CellError("KeyboardInterrupt", "The cell was interrupted.", null, null, ["KeyboardInterrupt: The cell was interrupted."])
        : CellError.From(failed);

    private async Task<JsonObject> EvaluateAsync(Dictionary<string, string> expressions)
    {
        var values = new JsonObject();
        foreach (var (name, expression) in expressions)
        {
            var (returned, error) = await RunAsync(expression, _ => { }).ConfigureAwait(false);
            JsonObject value;
            if (error is null)
            {
                value = new JsonObject { ["status"] = "ok", ["data"] = MimeBundle.From(returned?.FormattedValues ?? []), ["metadata"] = new JsonObject() };
            }
            else
            {
                value = ErrorContent(error);
                value["status"] = "error";
            }

            values[name] = value;
        }

        return values;
    }
}
