namespace DeepLearningClinic.Distributed;

/// <summary>The processes of a group can't work together; the message is one line that says why and names who is to blame.</summary>
/// <param name="message">The line.</param>
/// <param name="rank">The process that is to blame, null where that is not known.</param>
public sealed class DistributedException(string message, int? rank = null) : Exception(message)
{
    /// <summary>The number of the process that is to blame; null where that is not known.</summary>
    public int? Rank { get; } = rank;
}
