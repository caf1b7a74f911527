using Microsoft.ML.Data;

namespace Microsoft.ML;

/// <summary>Predicts for single objects. Not for use by several threads at once.</summary>
public abstract class PredictionEngineBase<TSrc, TDst> : IDisposable
    where TSrc : class
    where TDst : class, new()
{
    private readonly ITransformer transformer;
    private readonly bool owns;
    private readonly ObjectRow<TSrc> input;
    private readonly DataViewRow output;
    private readonly RowReader<TDst> reader;

    private protected PredictionEngineBase(ITransformer transformer, PredictionEngineOptions options)
    {
        (this.transformer, owns) = (transformer, options.OwnsTransformer);
        var definition = options.InputSchemaDefinition ?? SchemaDefinition.Create(typeof(TSrc), SchemaDefinition.Direction.Read);
        var schema = new EnumerableView<TSrc>([], definition).Schema;
        var mapper = transformer.GetRowToRowMapper(schema);
        OutputSchema = mapper.OutputSchema;
        var columns = RowReader<TDst>.Columns(OutputSchema, RowReader<TDst>.Definition(options.OutputSchemaDefinition), options.IgnoreMissingColumns);
        input = new(schema, definition);
        output = mapper.GetRow(input, columns.Select(pair => pair.Column));
        reader = RowReader<TDst>.Create(output, columns);
    }

    /// <summary>The columns that the transformer makes.</summary>
    public DataViewSchema OutputSchema { get; }

    /// <summary>The prediction for an example.</summary>
    public TDst Predict(TSrc example)
    {
        var prediction = new TDst();
        Predict(example, ref prediction);
        return prediction;
    }

    /// <summary>Writes the prediction for an example into an object.</summary>
    public abstract void Predict(TSrc example, ref TDst prediction);

    /// <summary>Frees what the engine holds, and the transformer where it is its own.</summary>
    public void Dispose()
    {
        output.Dispose();
        if (owns && transformer is IDisposable disposable)
            disposable.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected void Fill(TSrc example, ref TDst prediction)
    {
        ArgumentNullException.ThrowIfNull(example);
        input.Current = example;
        prediction ??= new();
        reader.Fill(prediction);
    }
}
