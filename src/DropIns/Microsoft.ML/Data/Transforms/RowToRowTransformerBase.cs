using Microsoft.ML.Views;

namespace Microsoft.ML.Data;

/// <summary>A transformer each of whose rows depends on one row of the input.</summary>
public abstract class RowToRowTransformerBase : ITransformer
{
    private protected RowToRowTransformerBase()
    {
    }

    bool ITransformer.IsRowToRowMapper => true;

    /// <inheritdoc/>
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => Map(inputSchema).OutputSchema;

    /// <inheritdoc/>
    public IDataView Transform(IDataView input) => new MappedView(input, Map(input.Schema));

    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => Map(inputSchema);

    void ICanSaveModel.Save(ModelSaveContext ctx) => SaveModel(ctx);

    private protected abstract void SaveModel(ModelSaveContext ctx);

    private protected virtual RowMapper Map(DataViewSchema inputSchema) => RowMapper.Adding(inputSchema, Columns(inputSchema));

    /// <summary>The columns that are added.</summary>
    private protected abstract IEnumerable<OutputColumn> Columns(DataViewSchema inputSchema);

    private protected static DataViewSchema.Column Find(DataViewSchema schema, string name) => schema.GetColumnOrNull(name)
        ?? throw new ArgumentOutOfRangeException("inputSchema", $"Could not find input column '{name}'");
}
