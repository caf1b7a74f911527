namespace Microsoft.ML.Trainers;

/// <summary>A loss of one number.</summary>
public interface IScalarLoss : ILossFunction<float, float>
{
    /// <summary>The loss's derivative by the output.</summary>
    float Derivative(float output, float label);
}
