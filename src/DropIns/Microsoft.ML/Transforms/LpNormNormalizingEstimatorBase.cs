using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms;

/// <summary>Divides each vector by its norm.</summary>
public abstract class LpNormNormalizingEstimatorBase : TrivialEstimator<LpNormNormalizingTransformer>
{
    private readonly InputOutputColumnPair pair;

    private protected LpNormNormalizingEstimatorBase(InputOutputColumnPair pair, NormFunction norm, bool ensureZeroMean)
        : base(new(pair, norm, ensureZeroMean)) => this.pair = pair;

    /// <inheritdoc/>
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema)
    {
        var column = inputSchema.Require(pair.InputColumnName);
        if (column.Kind != SchemaShape.Column.VectorKind.Vector || !column.ItemType.Equals(NumberDataViewType.Single))
        {
            throw new ArgumentOutOfRangeException(
                nameof(inputSchema), $"Schema mismatch for input column '{column.Name}': expected known-size vector of Single, got {column.TypeText()}");
        }

        return inputSchema.With(column.Named(pair.OutputColumnName));
    }

    /// <summary>By what a vector is divided.</summary>
    public enum NormFunction : byte
    {
        /// <summary>The root of the sum of squares.</summary>
        L2 = 0,

        /// <summary>The standard deviation of its elements.</summary>
        StandardDeviation = 1,

        /// <summary>The sum of the absolute values.</summary>
        L1 = 2,

        /// <summary>The largest absolute value.</summary>
        Infinity = 3,
    }
}
