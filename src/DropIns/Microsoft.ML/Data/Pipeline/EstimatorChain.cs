using Microsoft.ML.Runtime;
using Microsoft.ML.Views;

namespace Microsoft.ML.Data;

/// <summary>Estimators that learn one after the other, each from what those before make of the data.</summary>
public sealed class EstimatorChain<TLastTransformer> : IEstimator<TransformerChain<TLastTransformer>>
    where TLastTransformer : class, ITransformer
{
    private readonly (IEstimator<ITransformer> Estimator, TransformerScope Scope, bool CacheBefore)[] links;
    private readonly bool cacheNext;

    /// <summary>The last estimator.</summary>
    public readonly IEstimator<TLastTransformer> LastEstimator;

    /// <summary>A chain of no estimator.</summary>
    public EstimatorChain()
        : this([], false)
    {
    }

    private EstimatorChain((IEstimator<ITransformer> Estimator, TransformerScope Scope, bool CacheBefore)[] links, bool cacheNext)
    {
        (this.links, this.cacheNext) = (links, cacheNext);
        LastEstimator = links.LastOrDefault().Estimator as IEstimator<TLastTransformer> ?? null!;
    }

    /// <summary>Learns from a table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A column is missing or of the wrong type.</exception>
    public TransformerChain<TLastTransformer> Fit(IDataView input)
    {
        // Mistakes are found before anything is learned.
        GetOutputSchema(SchemaShape.Create(input.Schema));
        var transformers = new List<ITransformer>();
        foreach (var (estimator, _, cacheBefore) in links)
        {
            if (cacheBefore)
                input = new CachedView(input);
            var transformer = estimator.Fit(input);
            transformers.Add(transformer);
            input = transformer.Transform(input);
        }

        return new([.. transformers], [.. links.Select(link => link.Scope)]);
    }

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) =>
        links.Aggregate(inputSchema, (schema, link) => link.Estimator.GetOutputSchema(schema));

    /// <summary>The chain with another estimator at its end.</summary>
    public EstimatorChain<TNewTrans> Append<TNewTrans>(IEstimator<TNewTrans> estimator, TransformerScope scope = TransformerScope.Everything)
        where TNewTrans : class, ITransformer
    {
        ArgumentNullException.ThrowIfNull(estimator);
        return new([.. links, (estimator, scope, cacheNext)], false);
    }

    /// <summary>Keeps in memory what the chain makes of the data, for the estimators that are appended after.</summary>
    public EstimatorChain<TLastTransformer> AppendCacheCheckpoint(IHostEnvironment env)
    {
        ArgumentNullException.ThrowIfNull(env);
        return new(links, cacheNext: true);
    }
}
