using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

/// <summary>Trainers of linear models for yes-or-no labels by stochastic dual coordinate ascent.</summary>
public abstract class SdcaBinaryTrainerBase<TModelParameters>
    : SdcaTrainerBase<SdcaBinaryTrainerBase<TModelParameters>.BinaryOptionsBase, BinaryPredictionTransformer<TModelParameters>, TModelParameters>
    where TModelParameters : class
{
    private protected SdcaBinaryTrainerBase(MLContext context, BinaryOptionsBase options)
        : base(context, options, BooleanLabel(options.LabelColumnName))
    {
    }

    private protected override TModelParameters Train(Examples data, DataViewSchema schema)
    {
        var (weights, biases) = Solve(data, 1, Settings.PositiveInstanceWeight);
        return MakeModel(new LinearBinaryModelParameters(weights[0], biases[0]));
    }

    private protected abstract TModelParameters MakeModel(LinearBinaryModelParameters linear);

    private protected override BinaryPredictionTransformer<TModelParameters> MakeTransformer(TModelParameters model, DataViewSchema schema) =>
        new(model, FeatureColumn.Name, schema[FeatureColumn.Name].Type);

    /// <summary>Options of the trainers.</summary>
    public class BinaryOptionsBase : OptionsBase
    {
        /// <summary>The weight of positive examples, where negative ones have 1.</summary>
        public float PositiveInstanceWeight = 1;
    }
}
