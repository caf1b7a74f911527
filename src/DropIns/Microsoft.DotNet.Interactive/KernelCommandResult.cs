using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive;

/// <summary>What came of a command.</summary>
/// <param name="command">The command.</param>
public class KernelCommandResult(KernelCommand command)
{
    private readonly List<KernelEvent> events = [];

    /// <summary>The command.</summary>
    public KernelCommand Command { get; } = command;

    /// <summary>Everything that happened, in order.</summary>
    public IReadOnlyList<KernelEvent> Events => events;

    internal void AddEvent(KernelEvent @event) => events.Add(@event);
}
