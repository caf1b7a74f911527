using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Course.Engine;
using Course.Jupyter.Messages;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Jupyter;

namespace Course.Jupyter;

/// <summary>
/// A Jupyter kernel: answers the requests of a front end. Shell requests wait for the one before; control requests don't wait for a cell.
/// </summary>
internal sealed class KernelServer : IDisposable
{
    private static readonly TimeSpan lastWords = TimeSpan.FromSeconds(3);

    private readonly TextWriter log;
    private readonly KernelSockets sockets;
    private readonly CSharpKernel kernel = new();
    private readonly CellExecutor executor;
    private readonly InputRequests input;
    private readonly ManualResetEventSlim ended = new();
    private readonly Channel<Request> shell = System.Threading.Channels.Channel.CreateUnbounded<Request>();
    private readonly Channel<Request> control = System.Threading.Channels.Channel.CreateUnbounded<Request>();
    private long received;
    private long abortedThrough;
    private Request? executing;
    private volatile bool dying;

    public KernelServer(ConnectionFile connection, TextWriter log)
    {
        this.log = log;
        sockets = new KernelSockets(connection, log);
        executor = new CellExecutor(kernel, Publish);
        input = new InputRequests((message, content) => sockets.Send(
            JupyterChannel.Stdin, message.Identities, "input_request", message.HeaderJson, content));
    }

    /// <summary>How many messages were dropped, because they were not signed with the key or no messages at all.</summary>
    public int Dropped => sockets.Dropped;

    /// <summary>Serves until a front end asks to shut down.</summary>
    public void Run()
    {
        sockets.Send(JupyterChannel.Iopub, [Topic("status")], "status", null, new JsonObject { ["execution_state"] = "starting" });
        CellInput.Reader = input.AskAsync;
        Console.SetIn(new ConsoleInput(() => TopLevelMethods.input()));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => SayFarewell("KernelExit", $"The cell ended the kernel with exit code {Environment.ExitCode}.");
        AppDomain.CurrentDomain.UnhandledException += (_, unhandled) => SayFarewell(
            unhandled.ExceptionObject.GetType().FullName!, $"A thread ended the kernel: {(unhandled.ExceptionObject as Exception)?.Message}");
        _ = WorkAsync(shell.Reader);
        _ = WorkAsync(control.Reader);
        _ = WarmUpAsync();
        sockets.Run(Receive, StopWithoutParent);
        if (!dying)
            return;
        Dispose();
        Thread.Sleep(Timeout.Infinite); // the process ends with an exit code of its own
    }

    /// <summary>Ends the cell that is running, if any.</summary>
    public void Interrupt() => executor.Interrupt();

    /// <summary>Ends <see cref="Run"/>.</summary>
    public void Stop() => sockets.Stop();

    public void Dispose()
    {
        executing = null;
        sockets.Dispose();
        ended.Set();
        kernel.Dispose();
    }

    private static byte[] Topic(string name) => Encoding.ASCII.GetBytes(name);

    /// <summary>The compiler's first cell takes over a second; a throwaway one takes it while the front end connects.</summary>
    private static async Task WarmUpAsync()
    {
        using var throwaway = new CSharpKernel();
        await throwaway.SubmitCodeAsync("1 + 1").ConfigureAwait(false);
    }

    /// <summary>Ends the kernel when the front end that started it is gone without a word.</summary>
    private void StopWithoutParent()
    {
        if (!int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), out var parent))
            return;
        try
        {
            Process.GetProcessById(parent).Dispose();
        }
        catch (ArgumentException)
        {
            Stop();
        }
    }

    private void Receive(JupyterChannel channel, Message message)
    {
        if (channel == JupyterChannel.Stdin)
        {
            input.Answer(message);
            return;
        }

        var request = new Request(channel, message, Interlocked.Increment(ref received));
        var urgent = channel == JupyterChannel.Control || message.Type is "interrupt_request" or "shutdown_request";
        (urgent ? control : shell).Writer.TryWrite(request);
    }

    private async Task WorkAsync(ChannelReader<Request> requests)
    {
        await foreach (var request in requests.ReadAllAsync().ConfigureAwait(false))
            await HandleAsync(request).ConfigureAwait(false);
    }

    private async Task HandleAsync(Request request)
    {
        PublishState(request.Message, "busy");
        JsonObject? reply;
        try
        {
            reply = await AnswerAsync(request).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            log.WriteLine($"course kernel: {request.Message.Type}: {exception.Message}");
            reply = new JsonObject
            {
                ["status"] = "error",
                ["ename"] = exception.GetType().Name,
                ["evalue"] = exception.Message,
                ["traceback"] = new JsonArray(),
            };
        }

        if (reply is not null)
            Reply(request, reply);
        PublishState(request.Message, "idle");
        if (request.Message.Type == "shutdown_request")
            Stop();
    }

    private async Task<JsonObject?> AnswerAsync(Request request)
    {
        var message = request.Message;
        switch (message.Type)
        {
            case "kernel_info_request":
                return KernelInfo.Reply();
            case "execute_request":
                return await ExecuteAsync(request).ConfigureAwait(false);
            case "is_complete_request":
                return CodeCompleteness.Reply(message.As<IsCompleteRequest>().Code);
            case "complete_request":
                return Assistance.Complete(kernel, message.As<CompleteRequest>());
            case "inspect_request":
                return Assistance.Inspect(kernel, message.As<InspectRequest>());
            case "history_request":
                return Ok(("history", executor.History.Find(message.As<HistoryRequest>())));
            case "comm_info_request":
                return Ok(("comms", new JsonObject()));
            case "comm_open":
                Publish(message, "comm_close", new JsonObject { ["comm_id"] = message.As<CommRequest>().CommId, ["data"] = new JsonObject() });
                return null;
            case "comm_msg" or "comm_close":
                return null;
            case "interrupt_request":
                Interrupt();
                return Ok();
            case "shutdown_request":
                var reply = Ok(("restart", message.As<ShutdownRequest>().Restart));
                Interrupt();
                Publish(message, "shutdown_reply", (JsonObject)reply.DeepClone());
                return reply;
            default:
                log.WriteLine($"course kernel: {message.Type} is no request that this kernel knows");
                return null;
        }
    }

    private async Task<JsonObject> ExecuteAsync(Request request)
    {
        if (request.Number <= Interlocked.Read(ref abortedThrough))
            return new JsonObject { ["status"] = "aborted" };
        var execute = request.Message.As<ExecuteRequest>();
        input.Begin(execute.AllowStdin ? request.Message : null);
        executing = request;
        var reply = await executor.ExecuteAsync(request.Message, execute).ConfigureAwait(false);
        executing = null;
        if (execute.StopOnError && (string?)reply["status"] == "error")
            Interlocked.Exchange(ref abortedThrough, Interlocked.Read(ref received));
        return reply;
    }

    /// <summary>Tells the front end whose cell is running why the kernel dies.</summary>
    private void SayFarewell(string name, string reason)
    {
        if (Interlocked.Exchange(ref executing, null) is not { } request)
            return;
        dying = true;
        var message = $"{reason} Its variables are gone; a restarted kernel begins anew.";
        Reply(request, executor.Abandon(request.Message, new CellError(name, message, null, null, [$"{name}: {message}"])));
        PublishState(request.Message, "idle");
        Stop();
        ended.Wait(lastWords);
    }

    private static JsonObject Ok(params (string Name, JsonNode Value)[] members)
    {
        var reply = new JsonObject { ["status"] = "ok" };
        foreach (var (name, value) in members)
            reply[name] = value;
        return reply;
    }

    private void Reply(Request request, JsonObject content) => sockets.Send(
        request.Channel, request.Message.Identities, request.Message.Type.Replace("_request", "_reply"), request.Message.HeaderJson, content);

    private void PublishState(Message parent, string state) => Publish(parent, "status", new JsonObject { ["execution_state"] = state });

    private void Publish(Message parent, string type, JsonObject content) =>
        sockets.Send(JupyterChannel.Iopub, [Topic(type)], type, parent.HeaderJson, content);

    /// <summary>A message with the channel to answer on and its place in the order of arrival.</summary>
    private sealed record Request(JupyterChannel Channel, Message Message, long Number);
}
