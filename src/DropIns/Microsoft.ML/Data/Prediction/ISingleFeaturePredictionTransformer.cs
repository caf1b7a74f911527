using Microsoft.ML.Data;

namespace Microsoft.ML;

/// <summary>A transformer that predicts by a model from one column.</summary>
public interface ISingleFeaturePredictionTransformer<out TModel> : IPredictionTransformer<TModel>
    where TModel : class
{
    /// <summary>The column read.</summary>
    string FeatureColumnName { get; }

    /// <summary>The type of the column read.</summary>
    DataViewType FeatureColumnType { get; }
}
