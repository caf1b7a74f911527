namespace DeepLearningClinic.Distributed;

/// <summary>The processes of a group can't work together.</summary>
/// <param name="message">One line that says why, and names the process that is to blame.</param>
public sealed class DistributedException(string message) : Exception(message);
