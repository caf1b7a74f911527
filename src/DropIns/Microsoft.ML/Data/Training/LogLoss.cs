namespace Microsoft.ML.Trainers;

/// <summary>The log loss: ln(1 + exp(-y · output)), where y is 1 or -1.</summary>
public sealed class LogLoss : IClassificationLoss
{
    /// <inheritdoc/>
    public double Loss(float output, float label)
    {
        var margin = label > 0 ? output : -output;
        return margin > 0 ? Math.Log(1 + Math.Exp(-margin)) : Math.Log(1 + Math.Exp(margin)) - margin;
    }

    /// <inheritdoc/>
    public float Derivative(float output, float label)
    {
        var sign = label > 0 ? 1 : -1;
        return -sign / (1 + MathF.Exp(sign * output));
    }
}
