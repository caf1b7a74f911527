namespace Microsoft.ML.Transforms;

/// <summary>Divides each vector by its norm.</summary>
public sealed class LpNormNormalizingEstimator : LpNormNormalizingEstimatorBase
{
    internal LpNormNormalizingEstimator(InputOutputColumnPair pair, NormFunction norm, bool ensureZeroMean)
        : base(pair, norm, ensureZeroMean)
    {
    }
}
