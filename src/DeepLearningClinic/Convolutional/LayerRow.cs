namespace DeepLearningClinic.Convolutional;

/// <summary>One row of a layer table (notebook 4, "A CNN on Fashion-MNIST").</summary>
/// <param name="Layer">The layer's class, such as <c>Conv2d</c>.</param>
/// <param name="Output">The shape of its output for one example, such as <c>16 × 14 × 14</c>.</param>
/// <param name="Parameters">How many numbers it learns.</param>
/// <param name="MultiplyAdds">Multiplications, each with its addition, for one example; 0 for layers other than convolutions and linear ones.</param>
public sealed record LayerRow(string Layer, string Output, long Parameters, long MultiplyAdds);
