using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms;

/// <summary>Joins columns of one type into a vector.</summary>
public sealed class ColumnConcatenatingEstimator : IEstimator<ColumnConcatenatingTransformer>
{
    private readonly string output;
    private readonly string[] inputs;

    private readonly string[]? aliases;

    internal ColumnConcatenatingEstimator(string output, string[] inputs, string[]? aliases = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(output, "outputColumnName");
        ArgumentNullException.ThrowIfNull(inputs, "inputColumnNames");
        if (inputs.Length == 0 || inputs.Any(string.IsNullOrEmpty))
            throw new ArgumentException("Input columns must be named", "inputColumnNames");
        (this.output, this.inputs, this.aliases) = (output, inputs, aliases);
    }

    /// <summary>The transformer; it needs no data.</summary>
    public ColumnConcatenatingTransformer Fit(IDataView input) => new(output, inputs, aliases);

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema)
    {
        var columns = inputs.Select(name => inputSchema.Require(name)).ToList();
        var first = columns[0];
        if (columns.Exists(column => !column.ItemType.Equals(first.ItemType) || column.IsKey != first.IsKey))
        {
            var odd = columns.First(column => !column.ItemType.Equals(first.ItemType) || column.IsKey != first.IsKey);
            throw new InvalidOperationException("Concatenated columns should have the same type. "
                + $"Column '{odd.Name}' has type of {odd.ItemType}, but expected column type is {first.ItemType}.");
        }

        var kind = columns.Exists(column => column.Kind == SchemaShape.Column.VectorKind.VariableVector)
            ? SchemaShape.Column.VectorKind.VariableVector
            : SchemaShape.Column.VectorKind.Vector;
        return inputSchema.With(new SchemaShape.Column(output, kind, first.ItemType, first.IsKey));
    }
}
