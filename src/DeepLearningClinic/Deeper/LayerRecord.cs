namespace DeepLearningClinic.Deeper;

/// <summary>What one layer gave in the last forward pass, and what came back to it (notebook 3, "Vanishing gradients").</summary>
/// <param name="Name">The layer's path in the network.</param>
/// <param name="Kind">The layer's class, such as <c>Linear</c>.</param>
/// <param name="Mean">Mean of its outputs.</param>
/// <param name="Deviation">By how much a unit's output varies from example to example: its standard deviation, averaged over the units.</param>
/// <param name="OutputGradient">Euclidean norm of the loss's gradient with respect to its outputs, or null before a backward pass.</param>
/// <param name="WeightGradient">Euclidean norm of the loss's gradient with respect to its weights, or null where it has none.</param>
public sealed record LayerRecord(string Name, string Kind, double Mean, double Deviation, double? OutputGradient, double? WeightGradient);
