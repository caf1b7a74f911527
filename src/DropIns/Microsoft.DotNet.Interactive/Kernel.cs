using Course.Engine;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <summary>Runs commands, one after the other, and tells what happens.</summary>
public abstract partial class Kernel : IDisposable
{
    private readonly Subject<KernelEvent> events = new();
    private readonly SemaphoreSlim turn = new(1);
    private readonly Stack<IDisposable> disposables = new();

    /// <summary>How long a cancelled command may take to end by itself before it is woken from a wait, and then before it is left behind.</summary>
    private static readonly TimeSpan graceTime = TimeSpan.FromMilliseconds(350);

    static Kernel() => Formatter.SubscribeToDisplayedValues(PublishDisplayed);

    /// <summary>Creates a kernel.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    protected Kernel(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new ArgumentException("Value cannot be null or whitespace.", nameof(name));
        Name = name;
    }

    /// <summary>The kernel that runs the calling code.</summary>
    public static Kernel? Current => KernelInvocationContext.Current?.HandlingKernel;

    /// <summary>The outermost kernel around the calling code.</summary>
    public static Kernel? Root => Current?.RootKernel;

    /// <summary>The kernel's name.</summary>
    public string Name { get; }

    /// <summary>The outermost kernel around this one.</summary>
    public Kernel RootKernel => this;

    /// <summary>Every event of every command from now on.</summary>
    public IObservable<KernelEvent> KernelEvents => events;

    /// <summary>Shows a value.</summary>
    public static DisplayedValue display(object? value, params string[]? mimeTypes) => value.Display(mimeTypes);

    /// <summary>Makes HTML of a text, to be displayed as it stands.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Runs a script in the reader's browser.</summary>
    public static void Javascript(string scriptContent) => display(new ScriptContent(scriptContent), HtmlFormatter.MimeType);

    /// <summary>Adds style rules to the reader's page.</summary>
    public static void CSS(string content) => display(HTML($"<style>{content}</style>"), HtmlFormatter.MimeType);

    /// <summary>Runs a command after those sent before. A command sent by a running one runs at once, as a part of it.</summary>
    public async Task<KernelCommandResult> SendAsync(KernelCommand command, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        var nested = KernelInvocationContext.Current is { IsComplete: false } outer && outer.HandlingKernel == this;
        if (!nested)
            await turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            return await RunAsync(command, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (!nested)
                turn.Release();
        }
    }

    /// <summary>Ends the kernel.</summary>
    public virtual void Dispose()
    {
        while (disposables.TryPop(out var disposable))
            disposable.Dispose();
        events.Complete();
        GC.SuppressFinalize(this);
    }

    /// <summary>Calls back when the kernel ends.</summary>
    public void RegisterForDisposal(Action dispose) => RegisterForDisposal(new DisposeAction(dispose));

    /// <summary>Disposes with the kernel.</summary>
    public void RegisterForDisposal(IDisposable disposable) => disposables.Push(disposable);

    /// <summary>The kernel's name.</summary>
    public override string ToString() => Name;

    internal void RaiseEvent(KernelEvent @event) => events.Publish(@event);

    private protected abstract Task HandleAsync(KernelCommand command, KernelInvocationContext context);

    private static void PublishDisplayed(DisplayedValue displayed)
    {
        if (KernelInvocationContext.ForOutput is not { } context)
        {
            if (KernelInvocationContext.Current is null)
                Formatter.WriteToConsole(displayed);
        }
        else if (displayed.IsUpdated)
        {
            context.Publish(new DisplayedValueUpdated(displayed.Value, displayed.DisplayId, context.Command, displayed.FormattedValues));
        }
        else
        {
            context.Publish(new DisplayedValueProduced(displayed.Value, context.Command, displayed.FormattedValues, displayed.DisplayId));
        }
    }

    private async Task<KernelCommandResult> RunAsync(KernelCommand command, CancellationToken cancellationToken)
    {
        CellConsole.Install();
        StrayExceptions.Watch();
        using var context = KernelInvocationContext.Begin(command, this, cancellationToken);
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = context.CancellationToken.Register(cancelled.SetResult);
        Thread? thread = null;
        var handled = Task.Factory.StartNew(
            () =>
            {
                thread = Thread.CurrentThread;
                Interrupt.BeginCellThread();
                return HandleToTheEndAsync(command, context);
            },
            context.CancellationToken,
            TaskCreationOptions.LongRunning, // a thread of its own, which can be woken from a wait
            TaskScheduler.Default).Unwrap();
        if (await Task.WhenAny(handled, cancelled.Task).ConfigureAwait(false) != handled)
        {
            Interrupt.Begin();
            _ = handled.ContinueWith(_ => Interrupt.End(), TaskScheduler.Default);
            await Task.WhenAny(handled, Task.Delay(graceTime, CancellationToken.None)).ConfigureAwait(false);
            if (!handled.IsCompleted)
            {
                thread?.Interrupt();
                await Task.WhenAny(handled, Task.Delay(graceTime, CancellationToken.None)).ConfigureAwait(false);
            }

            Interrupt.EndStopping();
        }

        context.Fail(command, new OperationCanceledException("The cell was cancelled."));
        return context.Result;
    }

    private async Task HandleToTheEndAsync(KernelCommand command, KernelInvocationContext context)
    {
        try
        {
            await HandleAsync(command, context).ConfigureAwait(false);
            CellOutput.Gather?.Invoke();
            context.Complete(command);
        }
        catch (Exception exception)
        {
            CellOutput.Gather?.Invoke();
            if (!context.CancellationToken.IsCancellationRequested)
                context.Fail(command, exception);
        }
    }

    private sealed class DisposeAction(Action dispose) : IDisposable
    {
        public void Dispose() => dispose();
    }
}
