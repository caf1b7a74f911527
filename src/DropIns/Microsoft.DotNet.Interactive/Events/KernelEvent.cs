using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Events;

/// <summary>Something that happened while a command ran.</summary>
public abstract class KernelEvent
{
    /// <summary>Creates an event of a command.</summary>
    protected KernelEvent(KernelCommand command) => Command = command ?? throw new ArgumentNullException(nameof(command));

    /// <summary>The command that ran.</summary>
    public KernelCommand Command { get; }

    /// <summary>The event's name.</summary>
    public override string ToString() => GetType().Name;
}
