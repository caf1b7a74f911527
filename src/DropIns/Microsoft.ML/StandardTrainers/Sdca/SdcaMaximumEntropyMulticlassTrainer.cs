namespace Microsoft.ML.Trainers;

/// <summary>Learns a maximum entropy (softmax) model by stochastic dual coordinate ascent.</summary>
public sealed class SdcaMaximumEntropyMulticlassTrainer : SdcaMulticlassTrainerBase<MaximumEntropyModelParameters>
{
    internal SdcaMaximumEntropyMulticlassTrainer(MLContext context, MulticlassOptions options)
        : base(context, options)
    {
    }

    private protected override MaximumEntropyModelParameters MakeModel(float[][] weights, float[] biases) => new(weights, biases);

    /// <summary>Options of the trainer.</summary>
    public sealed class Options : MulticlassOptions
    {
    }
}
