using System.Numerics.Tensors;
using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

/// <summary>The features of an example, densely or as values at indices, with its label and weight.</summary>
internal readonly record struct Example(float[] Values, int[]? Indices, float Label, float Weight)
{
    public float NormSquared => TensorPrimitives.SumOfSquares(Values);

    public float Dot(ReadOnlySpan<float> weights)
    {
        if (Indices is null)
            return TensorPrimitives.Dot(Values, weights);
        var sum = 0f;
        for (var i = 0; i < Indices.Length; i++)
            sum += Values[i] * weights[Indices[i]];
        return sum;
    }

    /// <summary>Adds the features, times a factor, to weights.</summary>
    public void AddTo(Span<float> weights, float factor)
    {
        if (Indices is null)
        {
            TensorPrimitives.MultiplyAdd(Values, factor, weights, weights);
            return;
        }

        for (var i = 0; i < Indices.Length; i++)
            weights[Indices[i]] += factor * Values[i];
    }

    public static Example Of(in VBuffer<float> features, float label = 0, float weight = 1) =>
        new(features.GetValues().ToArray(), features.IsDense ? null : features.GetIndices().ToArray(), label, weight);
}
