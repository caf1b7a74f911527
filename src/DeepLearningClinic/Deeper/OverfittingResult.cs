using static TorchSharp.torch;

namespace DeepLearningClinic.Deeper;

/// <summary>A network trained on few examples, and how well it does on others (notebook 3, "Overfitting").</summary>
/// <param name="Model">The trained network.</param>
/// <param name="History">Its epochs.</param>
/// <param name="Train">Share of correct answers on the examples learned from, those held back for validation among them.</param>
/// <param name="Test">Share of correct answers on the examples held out.</param>
public sealed record OverfittingResult(nn.Module<Tensor, Tensor> Model, Training.History History, double Train, double Test)
{
    /// <summary>The generalization gap in accuracy, in percentage points.</summary>
    public double GapPoints => 100 * (Train - Test);

    /// <summary>All weights of all layers, biases left out.</summary>
    public double[] Weights =>
        [.. DeepNetworks.Weights(Model).SelectMany(weight => weight.data<float>().ToArray()).Select(weight => (double)weight)];

    /// <summary>The share of weights that are exactly 0.</summary>
    public double ZeroShare => Weights.Count(weight => weight == 0) / (double)Weights.Length;
}
