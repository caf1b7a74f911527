namespace Microsoft.ML.Trainers;

/// <summary>A weight for each feature, and a bias: a score above zero says yes.</summary>
public sealed class LinearBinaryModelParameters : LinearModelParameters
{
    internal LinearBinaryModelParameters(float[] weights, float bias)
        : base(weights, bias)
    {
    }

    internal LinearBinaryModelParameters(ModelLoadContext context)
        : base(context)
    {
    }
}
