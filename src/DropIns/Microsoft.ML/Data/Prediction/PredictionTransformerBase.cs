using Microsoft.ML.Views;

namespace Microsoft.ML.Data;

/// <summary>A transformer that adds a model's predictions.</summary>
public abstract class PredictionTransformerBase<TModel> : IPredictionTransformer<TModel>, IDisposable
    where TModel : class
{
    private protected PredictionTransformerBase(TModel model) => Model = model;

    bool ITransformer.IsRowToRowMapper => true;

    /// <summary>What was learned.</summary>
    public TModel Model { get; }

    /// <inheritdoc/>
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => Map(inputSchema).OutputSchema;

    /// <inheritdoc/>
    public IDataView Transform(IDataView input) => new MappedView(input, Map(input.Schema));

    /// <summary>Frees what the model holds.</summary>
    public void Dispose() => (Model as IDisposable)?.Dispose();

    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => Map(inputSchema);

    void ICanSaveModel.Save(ModelSaveContext ctx) => SaveModel(ctx);

    private protected abstract void SaveModel(ModelSaveContext ctx);

    private protected abstract RowMapper Map(DataViewSchema inputSchema);
}
