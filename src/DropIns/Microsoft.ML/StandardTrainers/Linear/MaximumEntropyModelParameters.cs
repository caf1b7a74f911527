using System.Numerics.Tensors;

namespace Microsoft.ML.Trainers;

/// <summary>For each class a weight for each feature, and a bias; the softmax of the sums gives the probabilities.</summary>
public sealed class MaximumEntropyModelParameters : LinearMulticlassModelParametersBase
{
    internal MaximumEntropyModelParameters(float[][] weights, float[] biases)
        : base(weights, biases)
    {
    }

    internal MaximumEntropyModelParameters(ModelLoadContext context)
        : base(context)
    {
    }

    private protected override void Finish(float[] scores)
    {
        TensorPrimitives.Subtract(scores, TensorPrimitives.Max<float>(scores), scores);
        TensorPrimitives.SoftMax<float>(scores, scores);
    }
}
