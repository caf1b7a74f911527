using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

/// <summary>A yes-or-no model for each class.</summary>
public sealed class OneVersusAllModelParameters : ModelParametersBase<VBuffer<float>>, IVectorModel
{
    private readonly IScalarModel[] models;
    private readonly bool useProbabilities;

    internal OneVersusAllModelParameters(IScalarModel[] models, bool useProbabilities) => (this.models, this.useProbabilities) = (models, useProbabilities);

    internal OneVersusAllModelParameters(ModelLoadContext context)
        : this(context.ReadAll(context.ReadObject<IScalarModel>), context.Reader.ReadBoolean())
    {
    }

    int IVectorModel.OutputCount => models.Length;

    float[] IVectorModel.Scores(in VBuffer<float> features)
    {
        var scores = new float[models.Length];
        for (var i = 0; i < models.Length; i++)
        {
            scores[i] = models[i].Score(features);
            if (useProbabilities)
                scores[i] = ((CalibratedModelParametersBase)models[i]).Calibrator.PredictProbability(scores[i]);
        }

        if (useProbabilities && scores.Sum() is > 0 and var sum)
            return Array.ConvertAll(scores, score => score / sum);
        return scores;
    }

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        ctx.WriteAll(models, ctx.WriteObject);
        ctx.Writer.Write(useProbabilities);
    }
}
