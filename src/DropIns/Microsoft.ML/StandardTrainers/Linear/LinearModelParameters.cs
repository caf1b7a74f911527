using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

/// <summary>A weight for each feature, and a bias: the score is their sum.</summary>
public abstract class LinearModelParameters : ModelParametersBase<float>, IScalarModel
{
    private readonly float[] weights;

    private protected LinearModelParameters(float[] weights, float bias) => (this.weights, Bias) = (weights, bias);

    private protected LinearModelParameters(ModelLoadContext context)
        : this(context.ReadFloats(), context.Reader.ReadSingle())
    {
    }

    /// <summary>What is added to the weighted features.</summary>
    public float Bias { get; protected set; }

    /// <summary>The factor of each feature.</summary>
    public IReadOnlyList<float> Weights => weights;

    float IScalarModel.Score(in VBuffer<float> features) => Example.Of(features).Dot(weights) + Bias;

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        ctx.WriteFloats(weights);
        ctx.Writer.Write(Bias);
    }
}
