namespace Microsoft.ML.Runtime;

/// <summary>How important a message is.</summary>
public enum ChannelMessageKind
{
    /// <summary>For those who follow every step.</summary>
    Trace,

    /// <summary>For those who want to know.</summary>
    Info,

    /// <summary>Something may be amiss.</summary>
    Warning,

    /// <summary>Something went wrong.</summary>
    Error,
}
