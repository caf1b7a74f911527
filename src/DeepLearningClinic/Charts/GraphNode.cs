namespace DeepLearningClinic.Charts;

/// <summary>A node of a computation graph.</summary>
/// <param name="Id">What edges call it.</param>
/// <param name="Label">What is written in it.</param>
/// <param name="Data">The value computed there, where it is to be shown.</param>
/// <param name="Gradient">The derivative of the result with respect to it, where it is to be shown.</param>
public sealed record GraphNode(string Id, string Label, double? Data = null, double? Gradient = null);
