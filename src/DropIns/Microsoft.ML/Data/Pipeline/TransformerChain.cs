using System.Collections;

namespace Microsoft.ML.Data;

/// <summary>Transformers that work one after the other.</summary>
public sealed class TransformerChain<TLastTransformer> : ITransformer, IEnumerable<ITransformer>, IDisposable
    where TLastTransformer : class, ITransformer
{
    private readonly ITransformer[] transformers;
    private readonly TransformerScope[] scopes;

    /// <summary>The last transformer.</summary>
    public readonly TLastTransformer LastTransformer;

    /// <summary>A chain of transformers.</summary>
    public TransformerChain(params ITransformer[] transformers)
        : this(transformers, [.. transformers.Select(_ => TransformerScope.Everything)])
    {
    }

    internal TransformerChain(ITransformer[] transformers, TransformerScope[] scopes)
    {
        (this.transformers, this.scopes) = (transformers, scopes);
        LastTransformer = (transformers.LastOrDefault() as TLastTransformer)!;
    }

    internal TransformerChain(ModelLoadContext context)
        : this(context.ReadAll(context.ReadObject<ITransformer>), context.ReadAll(() => (TransformerScope)context.Reader.ReadInt32()))
    {
    }

    bool ITransformer.IsRowToRowMapper => transformers.All(transformer => transformer.IsRowToRowMapper);

    /// <inheritdoc/>
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) =>
        transformers.Aggregate(inputSchema, (schema, transformer) => transformer.GetOutputSchema(schema));

    /// <summary>The columns that the transformers of a scope make.</summary>
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema, TransformerScope scope) => GetModelFor(scope).GetOutputSchema(inputSchema);

    /// <inheritdoc/>
    public IDataView Transform(IDataView input) => transformers.Aggregate(input, (data, transformer) => transformer.Transform(data));

    /// <summary>What the transformers of a scope make.</summary>
    public IDataView Transform(IDataView input, TransformerScope scope) => GetModelFor(scope).Transform(input);

    /// <summary>The transformers of a scope.</summary>
    public TransformerChain<ITransformer> GetModelFor(TransformerScope scopeFilter)
    {
        var chosen = Enumerable.Range(0, transformers.Length).Where(i => (scopes[i] & scopeFilter) != TransformerScope.None).ToList();
        return new([.. chosen.Select(i => transformers[i])], [.. chosen.Select(i => scopes[i])]);
    }

    /// <summary>The chain with another transformer at its end.</summary>
    public TransformerChain<TNewLast> Append<TNewLast>(TNewLast transformer, TransformerScope scope = TransformerScope.Everything)
        where TNewLast : class, ITransformer
    {
        ArgumentNullException.ThrowIfNull(transformer);
        return new([.. transformers, transformer], [.. scopes, scope]);
    }

    /// <inheritdoc/>
    public IEnumerator<ITransformer> GetEnumerator() => ((IEnumerable<ITransformer>)transformers).GetEnumerator();

    /// <summary>Frees what the transformers hold.</summary>
    public void Dispose()
    {
        foreach (var transformer in transformers.OfType<IDisposable>())
            transformer.Dispose();
    }

    IEnumerator IEnumerable.GetEnumerator() => transformers.GetEnumerator();

    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema)
    {
        var mappers = new List<IRowToRowMapper>();
        foreach (var transformer in transformers)
        {
            mappers.Add(transformer.GetRowToRowMapper(inputSchema));
            inputSchema = mappers[^1].OutputSchema;
        }

        return new ChainMapper(inputSchema, mappers);
    }

    void ICanSaveModel.Save(ModelSaveContext ctx)
    {
        ctx.WriteAll(transformers, ctx.WriteObject);
        ctx.WriteAll(scopes, scope => ctx.Writer.Write((int)scope));
    }
}
