namespace Microsoft.ML.Trainers;

/// <summary>The hinge: max(0, margin - y · output), where y is 1 or -1.</summary>
public sealed class HingeLoss(float margin = 1) : IClassificationLoss
{
    /// <inheritdoc/>
    public double Loss(float output, float label) => Math.Max(0, margin - (label > 0 ? output : -output));

    /// <inheritdoc/>
    public float Derivative(float output, float label)
    {
        var sign = label > 0 ? 1 : -1;
        return margin > sign * output ? -sign : 0;
    }
}
