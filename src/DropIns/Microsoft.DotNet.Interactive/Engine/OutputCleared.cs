using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Course.Engine;

/// <summary>What the cell has shown so far goes from the reader's screen.</summary>
public sealed class OutputCleared : KernelEvent
{
    internal OutputCleared(KernelCommand command, bool wait) : base(command) => Wait = wait;

    /// <summary>True where it stays until the next output comes.</summary>
    public bool Wait { get; }
}
