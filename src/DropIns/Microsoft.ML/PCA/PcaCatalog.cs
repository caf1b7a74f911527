using Microsoft.ML.Transforms;

namespace Microsoft.ML;

/// <summary>Principal component analysis.</summary>
public static class PcaCatalog
{
    /// <summary>Projects vectors on the directions in which they vary most.</summary>
    /// <param name="rank">The number of directions.</param>
    /// <param name="overSampling">How many directions more are looked at while searching.</param>
    /// <param name="ensureZeroMean">Whether the mean is taken off first.</param>
    /// <param name="seed">The seed of the search; the context's where null.</param>
    public static PrincipalComponentAnalyzer ProjectToPrincipalComponents(
        this TransformsCatalog catalog,
        string outputColumnName,
        string? inputColumnName = null,
        string? exampleWeightColumnName = null,
        int rank = 20,
        int overSampling = 20,
        bool ensureZeroMean = true,
        int? seed = null) =>
        new(new(outputColumnName, inputColumnName), exampleWeightColumnName, rank, overSampling, ensureZeroMean, seed ?? catalog.Context.NextSeed());
}
