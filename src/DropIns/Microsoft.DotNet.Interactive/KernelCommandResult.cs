using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive;

/// <summary>What came of a command.</summary>
public class KernelCommandResult
{
    private readonly List<KernelEvent> events = [];

    internal KernelCommandResult(KernelCommand command) => Command = command;

    /// <summary>The command.</summary>
    public KernelCommand Command { get; }

    /// <summary>Everything that happened, in order.</summary>
    public IReadOnlyList<KernelEvent> Events => events;

    internal void AddEvent(KernelEvent @event) => events.Add(@event);
}
