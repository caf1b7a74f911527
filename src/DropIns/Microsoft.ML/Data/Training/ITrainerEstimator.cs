namespace Microsoft.ML.Trainers;

/// <summary>An estimator that learns a model which predicts.</summary>
public interface ITrainerEstimator<out TTransformer, out TModel> : IEstimator<TTransformer>
    where TTransformer : ISingleFeaturePredictionTransformer<TModel>
    where TModel : class
{
    /// <summary>What the trainer asks of its data.</summary>
    TrainerInfo Info { get; }
}
