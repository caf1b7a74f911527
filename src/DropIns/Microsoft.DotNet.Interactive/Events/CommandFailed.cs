using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Events;

/// <summary>A command failed; the last of its events.</summary>
public class CommandFailed(Exception? exception, KernelCommand command, string? message = null) : KernelEvent(command)
{
    /// <summary>Creates the event without an exception.</summary>
    public CommandFailed(string message, KernelCommand command) : this(null, command, message)
    {
    }

    /// <summary>The exception, if one was thrown.</summary>
    public Exception? Exception { get; } = exception;

    /// <summary>What went wrong.</summary>
    public string Message { get; } = string.IsNullOrWhiteSpace(message) ? exception?.ToString() ?? $"Command failed: {command}" : message;

    /// <summary>The event's name and the message.</summary>
    public override string ToString() => $"{base.ToString()}: {Message}";
}
