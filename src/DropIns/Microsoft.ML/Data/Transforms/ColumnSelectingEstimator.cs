using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms;

/// <summary>Keeps some columns, or drops some.</summary>
public sealed class ColumnSelectingEstimator : TrivialEstimator<ColumnSelectingTransformer>
{
    private readonly string[] names;
    private readonly bool keep;

    internal ColumnSelectingEstimator(string[] names, bool keep, bool keepHidden)
        : base(new(names, keep, keepHidden)) => (this.names, this.keep) = (names, keep);

    /// <inheritdoc/>
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema)
    {
        var chosen = names.Select(name => inputSchema.Require(name)).ToList();
        return new(keep ? chosen : inputSchema.Where(column => !names.Contains(column.Name)));
    }
}
