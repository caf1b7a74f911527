using Microsoft.ML.Runtime;

namespace Microsoft.ML;

/// <summary>A message of a trainer.</summary>
public class LoggingEventArgs : EventArgs
{
    /// <summary>A message of a kind and a source.</summary>
    public LoggingEventArgs(string message, ChannelMessageKind kind, string source) =>
        (RawMessage, Kind, Source, Message) = (message, kind, source, $"[Source={source}, Kind={kind}] {message}");

    /// <summary>The message with its source and kind.</summary>
    public string Message { get; }

    /// <summary>The message alone.</summary>
    public string RawMessage { get; }

    /// <summary>How important it is.</summary>
    public ChannelMessageKind Kind { get; }

    /// <summary>Who sent it.</summary>
    public string Source { get; }
}
