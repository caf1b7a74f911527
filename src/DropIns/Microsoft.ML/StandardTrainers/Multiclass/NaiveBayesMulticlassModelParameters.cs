using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

/// <summary>How many examples each class had, and in how many of them each feature was present.</summary>
public sealed class NaiveBayesMulticlassModelParameters : ModelParametersBase<VBuffer<float>>, IVectorModel
{
    private readonly long[] labels;
    private readonly long[][] features;
    private readonly double[] absent;

    internal NaiveBayesMulticlassModelParameters(long[] labels, long[][] features)
    {
        (this.labels, this.features) = (labels, features);
        absent = [.. features.Select((counts, label) => counts.Sum(count => LogAbsent(label, count)))];
    }

    internal NaiveBayesMulticlassModelParameters(ModelLoadContext context)
        : this(context.ReadAll(context.Reader.ReadInt64), context.ReadAll(() => context.ReadAll(context.Reader.ReadInt64)))
    {
    }

    int IVectorModel.OutputCount => labels.Length;

    /// <summary>The number of examples of each class.</summary>
    public IReadOnlyList<long> GetLabelHistogramLong() => labels;

    /// <summary>For each class, the number of its examples that have each feature.</summary>
    public IReadOnlyList<IReadOnlyList<long>> GetFeatureHistogramLong() => features;

    float[] IVectorModel.Scores(in VBuffer<float> features)
    {
        var example = Example.Of(features);
        double total = labels.Sum();
        var scores = new float[labels.Length];
        for (var label = 0; label < labels.Length; label++)
        {
            var score = Math.Log(labels[label] / total) + absent[label];
            for (var i = 0; i < example.Values.Length; i++)
            {
                if (example.Values[i] > 0)
                {
                    var count = this.features[label][example.Indices is null ? i : example.Indices[i]];
                    score += Math.Log(count + 1) - Math.Log(labels[label] + labels.Length) - LogAbsent(label, count);
                }
            }

            scores[label] = (float)score;
        }

        return scores;
    }

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        ctx.WriteAll(labels, ctx.Writer.Write);
        ctx.WriteAll(features, counts => ctx.WriteAll(counts, ctx.Writer.Write));
    }

    /// <summary>The log probability that a feature is absent, counted as one time more than it was seen to be.</summary>
    private double LogAbsent(int label, long count) => Math.Log((labels[label] - count + 1.0) / (labels[label] + labels.Length));
}
