using Course.Engine;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <summary>A command that is running, and the way its events go.</summary>
public class KernelInvocationContext : IDisposable
{
    private static readonly AsyncLocal<KernelInvocationContext?> ambient = new();
    private static KernelInvocationContext? latest;

    private readonly Lock gate;
    private readonly KernelInvocationContext? parent;
    private readonly CancellationTokenSource cancellation;
    private readonly Subject<KernelEvent> events = new();
    private readonly StreamBuffer streams;
    private List<Action<KernelInvocationContext>>? completing;

    private KernelInvocationContext(KernelCommand command, Kernel handlingKernel, CancellationToken cancellationToken)
    {
        Command = command;
        HandlingKernel = handlingKernel;
        Result = new KernelCommandResult(command);
        parent = Current is { IsComplete: false } outer ? outer : null;
        gate = parent?.gate ?? new Lock();
        streams = new StreamBuffer(gate, (text, isError) => Send(
            isError ? new StandardErrorValueProduced(Command, Plain(text)) : new StandardOutputValueProduced(Command, Plain(text))));
        cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, parent?.CancellationToken ?? default);
        CancellationToken = cancellation.Token;
    }

    /// <summary>The command that runs here, null outside of any.</summary>
    public static KernelInvocationContext? Current => ambient.Value;

    /// <summary>The command.</summary>
    public KernelCommand Command { get; }

    /// <summary>True once the command has succeeded or failed; later events are dropped.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Cancelled when the command is.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The command's events from now on.</summary>
    public IObservable<KernelEvent> KernelEvents => events;

    /// <summary>What has come of the command so far.</summary>
    public KernelCommandResult Result { get; }

    /// <summary>The kernel that runs the command.</summary>
    public Kernel HandlingKernel { get; }

    /// <summary>The command that output belongs to: the one that runs here, or else the latest that still runs.</summary>
    internal static KernelInvocationContext? ForOutput =>
        Current is { IsComplete: false } current ? current : Volatile.Read(ref latest) is { IsComplete: false } running ? running : null;

    /// <summary>Sends an event to whoever listens, in order, after what the command wrote to the console before.</summary>
    public void Publish(KernelEvent @event)
    {
        lock (gate)
        {
            streams.Flush();
            Send(@event);
        }
    }

    /// <summary>Ends the command as done.</summary>
    public void Complete(KernelCommand command) => End(new CommandSucceeded(command));

    /// <summary>Ends the command as failed.</summary>
    public void Fail(KernelCommand command, Exception? exception = null, string? message = null) =>
        End(new CommandFailed(exception, command, message));

    /// <summary>Calls back when the command ends.</summary>
    public void OnComplete(Action<KernelInvocationContext> onComplete) => (completing ??= []).Add(onComplete);

    /// <summary>Ends the command, as done unless it has failed.</summary>
    public void Dispose()
    {
        completing?.ForEach(action => action(this));
        completing = null;
        Complete(Command);
        Interlocked.CompareExchange(ref latest, parent, this);
        cancellation.Dispose();
        events.Complete();
        GC.SuppressFinalize(this);
    }

    /// <summary>Makes a command the ambient one of the calling asynchronous flow.</summary>
    internal static KernelInvocationContext Begin(KernelCommand command, Kernel kernel, CancellationToken cancellationToken)
    {
        var context = new KernelInvocationContext(command, kernel, cancellationToken);
        ambient.Value = context;
        Volatile.Write(ref latest, context);
        return context;
    }

    internal void Flush() => streams.Flush();

    internal void Write(string text, bool isError) => streams.Append(text, isError);

    private static FormattedValue[] Plain(string text) => [new(PlainTextFormatter.MimeType, text)];

    private void End(KernelEvent @event)
    {
        lock (gate)
        {
            if (IsComplete)
                return;
            streams.Flush();
            Send(@event);
            IsComplete = true;
        }
    }

    private void Send(KernelEvent @event)
    {
        if (IsComplete)
            return;
        Result.AddEvent(@event);
        events.Publish(@event);
        if (parent is null)
            HandlingKernel.RaiseEvent(@event);
        else if (@event is not (CommandSucceeded or CommandFailed))
            parent.Publish(@event);
    }
}
