using Microsoft.ML.Data;

namespace Microsoft.ML;

/// <summary>Looks into tables.</summary>
public static class DebuggerExtensions
{
    /// <summary>The first rows of a table.</summary>
    public static DataDebuggerPreview Preview(this IDataView data, int maxRows = 100)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentOutOfRangeException.ThrowIfNegative(maxRows);
        return new(data, maxRows);
    }

    /// <summary>What an estimator, learning from the first rows, makes of the first rows.</summary>
    public static DataDebuggerPreview Preview(this IEstimator<ITransformer> estimator, IDataView data, int maxRows = 100, int maxTrainingRows = 100)
    {
        ArgumentNullException.ThrowIfNull(estimator);
        ArgumentNullException.ThrowIfNull(data);
        return new(estimator.Fit(new Views.FilteredView(data, row => () => row.Position < maxTrainingRows)).Transform(data), maxRows);
    }

    /// <summary>What a transformer makes of the first rows.</summary>
    public static DataDebuggerPreview Preview(this ITransformer transformer, IDataView data, int maxRows = 100)
    {
        ArgumentNullException.ThrowIfNull(transformer);
        return new(transformer.Transform(data), maxRows);
    }
}
