using System.Numerics.Tensors;
using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

/// <summary>For each class a weight for each feature, and a bias.</summary>
public abstract class LinearMulticlassModelParametersBase : ModelParametersBase<VBuffer<float>>, IVectorModel
{
    private readonly float[][] weights;
    private readonly float[] biases;

    private protected LinearMulticlassModelParametersBase(float[][] weights, float[] biases) => (this.weights, this.biases) = (weights, biases);

    private protected LinearMulticlassModelParametersBase(ModelLoadContext context)
        : this(context.ReadAll(context.ReadFloats), context.ReadFloats())
    {
    }

    int IVectorModel.OutputCount => weights.Length;

    /// <summary>The biases of the classes.</summary>
    public IEnumerable<float> GetBiases() => biases;

    /// <summary>Copies the weights of the classes.</summary>
    public void GetWeights(ref VBuffer<float>[]? weights, out int numClasses)
    {
        numClasses = this.weights.Length;
        weights = Array.ConvertAll(this.weights, values => new VBuffer<float>(values.Length, [.. values]));
    }

    float[] IVectorModel.Scores(in VBuffer<float> features)
    {
        var example = Example.Of(features);
        var scores = Array.ConvertAll(weights, values => example.Dot(values));
        TensorPrimitives.Add(scores, biases, scores);
        Finish(scores);
        return scores;
    }

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        ctx.WriteAll(weights, ctx.WriteFloats);
        ctx.WriteFloats(biases);
    }

    /// <summary>Turns the weighted sums into what the model answers.</summary>
    private protected abstract void Finish(float[] scores);
}
