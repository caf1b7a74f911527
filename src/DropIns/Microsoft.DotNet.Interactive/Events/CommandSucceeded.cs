using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Events;

/// <summary>A command is done; the last of its events.</summary>
public class CommandSucceeded(KernelCommand command) : KernelEvent(command);
