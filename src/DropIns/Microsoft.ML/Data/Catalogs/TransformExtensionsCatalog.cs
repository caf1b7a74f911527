using Microsoft.ML.Transforms;

namespace Microsoft.ML;

/// <summary>Copies, joins and chooses columns.</summary>
public static class TransformExtensionsCatalog
{
    /// <summary>Joins columns of one type into a vector.</summary>
    public static ColumnConcatenatingEstimator Concatenate(this TransformsCatalog catalog, string outputColumnName, params string[] inputColumnNames) =>
        new(outputColumnName, inputColumnNames);
}
