using Microsoft.ML.Transforms;

namespace Microsoft.ML;

/// <summary>Brings numbers to one scale.</summary>
public static class NormalizationCatalog
{
    /// <summary>Scales by the values' range: into [-1, 1], where zero stays zero, or into [0, 1].</summary>
    /// <param name="maximumExampleCount">The most rows that are looked at.</param>
    /// <param name="fixZero">Whether zero stays zero, which keeps sparse vectors sparse.</param>
    public static NormalizingEstimator NormalizeMinMax(
        this TransformsCatalog catalog, string outputColumnName, string? inputColumnName = null, long maximumExampleCount = 1000000000, bool fixZero = true) =>
        NormalizingEstimator.MinMax([new(outputColumnName, inputColumnName)], maximumExampleCount, fixZero);

    /// <summary>Scales by the values' range: into [-1, 1], where zero stays zero, or into [0, 1].</summary>
    /// <param name="maximumExampleCount">The most rows that are looked at.</param>
    /// <param name="fixZero">Whether zero stays zero, which keeps sparse vectors sparse.</param>
    public static NormalizingEstimator NormalizeMinMax(
        this TransformsCatalog catalog, InputOutputColumnPair[] columns, long maximumExampleCount = 1000000000, bool fixZero = true) =>
        NormalizingEstimator.MinMax(columns, maximumExampleCount, fixZero);

    /// <summary>Scales by the values' spread.</summary>
    /// <param name="maximumExampleCount">The most rows that are looked at.</param>
    /// <param name="fixZero">Whether zero stays zero and values are divided by their root mean square; else mean 0 and standard deviation 1.</param>
    /// <param name="useCdf">Whether a value becomes its place in the normal distribution, between 0 and 1.</param>
    public static NormalizingEstimator NormalizeMeanVariance(
        this TransformsCatalog catalog, string outputColumnName, string? inputColumnName = null, long maximumExampleCount = 1000000000, bool fixZero = true, bool useCdf = false) =>
        NormalizingEstimator.MeanVariance([new(outputColumnName, inputColumnName)], maximumExampleCount, fixZero, useCdf);

    /// <summary>Scales by the values' spread.</summary>
    /// <param name="maximumExampleCount">The most rows that are looked at.</param>
    /// <param name="fixZero">Whether zero stays zero and values are divided by their root mean square; else mean 0 and standard deviation 1.</param>
    /// <param name="useCdf">Whether a value becomes its place in the normal distribution, between 0 and 1.</param>
    public static NormalizingEstimator NormalizeMeanVariance(
        this TransformsCatalog catalog, InputOutputColumnPair[] columns, long maximumExampleCount = 1000000000, bool fixZero = true, bool useCdf = false) =>
        NormalizingEstimator.MeanVariance(columns, maximumExampleCount, fixZero, useCdf);

    /// <summary>Divides each vector by its norm.</summary>
    /// <param name="ensureZeroMean">Whether the mean of a vector's elements is taken off first.</param>
    public static LpNormNormalizingEstimator NormalizeLpNorm(
        this TransformsCatalog catalog,
        string outputColumnName,
        string? inputColumnName = null,
        LpNormNormalizingEstimatorBase.NormFunction norm = LpNormNormalizingEstimatorBase.NormFunction.L2,
        bool ensureZeroMean = false) =>
        new(new(outputColumnName, inputColumnName), norm, ensureZeroMean);
}
