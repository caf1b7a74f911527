using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms;

/// <summary>Copies columns under other names.</summary>
public sealed class ColumnCopyingEstimator : TrivialEstimator<ColumnCopyingTransformer>
{
    private readonly InputOutputColumnPair[] pairs;

    internal ColumnCopyingEstimator(params InputOutputColumnPair[] pairs)
        : base(new(pairs)) => this.pairs = pairs;

    /// <inheritdoc/>
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) =>
        inputSchema.With(pairs.Select(pair => inputSchema.Require(pair.InputColumnName).Named(pair.OutputColumnName)));
}
