using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Generative;

/// <summary>What a classifier thinks of made pictures: is each clearly of one class, and are all classes there (the two halves of the inception score, Salimans et al. 2016; notebook 6, "GAN")?</summary>
/// <param name="Confident">The share of pictures whose likeliest class has a probability above 0.9, in [0, 1].</param>
/// <param name="Entropy">Entropy of the likeliest classes' frequencies in nats: 0 if all are one class, ln 10 = 2.30 if ten are equally frequent.</param>
/// <param name="Shares">Each class's frequency.</param>
public sealed record SampleQuality(double Confident, double Entropy, double[] Shares)
{
    /// <summary>Asks a classifier.</summary>
    /// <param name="classifier">Maps pictures to one logit a class.</param>
    /// <param name="pictures">The pictures, as the classifier takes them.</param>
    public static SampleQuality Measure(nn.Module<Tensor, Tensor> classifier, Tensor pictures)
    {
        using var scope = NewDisposeScope();
        var probabilities = Metrics.Predict(classifier, pictures).softmax(1);
        var (highest, likeliest) = probabilities.max(1);
        var classes = likeliest.data<long>().ToArray();
        double[] shares = [.. Enumerable.Range(0, (int)probabilities.shape[1]).Select(label => classes.Count(one => one == label) / (double)classes.Length)];
        return new(highest.gt(0.9).@double().mean().ToDouble(), -shares.Where(share => share > 0).Sum(share => share * Math.Log(share)), shares);
    }
}
