using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms;

/// <summary>Turns numbers, truth values and texts into another type.</summary>
public sealed class TypeConvertingEstimator : TrivialEstimator<TypeConvertingTransformer>
{
    private readonly InputOutputColumnPair[] pairs;
    private readonly DataKind kind;

    internal TypeConvertingEstimator(InputOutputColumnPair[] pairs, DataKind kind)
        : base(new(pairs, kind)) => (this.pairs, this.kind) = (pairs, kind);

    /// <inheritdoc/>
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => inputSchema.With(pairs.Select(pair =>
        new SchemaShape.Column(pair.OutputColumnName, inputSchema.Require(pair.InputColumnName).Kind, DataKinds.Type(kind), false)));
}
