using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Recurrent;

/// <summary>
/// What can be done with any model of names, which maps letters <c>[names, length]</c> and origins <c>[names]</c> to the logits of the next letter,
/// <c>[names, length, alphabet]</c> (notebook 5, "Generating names character by character").
/// </summary>
public static class NameModels
{
    /// <summary>Trains a network to tell the next letter, and returns the loss of each epoch in bits a character.</summary>
    /// <param name="model">The network; it is left in evaluation mode.</param>
    /// <param name="names">The names to learn from.</param>
    /// <inheritdoc cref="BatchTraining.Fit"/>
    public static double[] Fit(
        nn.Module<Tensor, Tensor, Tensor> model, NameSet names, int epochs, int batchSize = 64, double learningRate = 1e-2, int seed = 0,
        Action<double[]>? progress = null)
    {
        return BatchTraining.Fit(model, names.Names.Length, Loss, epochs, batchSize, learningRate, seed: seed, progress: progress);

        // Only as many places as the longest name of the batch has.
        Tensor Loss(Tensor rows)
        {
            var width = rows.data<long>().ToArray().Max(row => names.Names[row].Length) + 1;
            var (letters, next) = (names.Letters.narrow(1, 0, width).index_select(0, rows), names.Next.narrow(1, 0, width).index_select(0, rows));
            return nn.functional.cross_entropy(model.call(letters, names.Origin.index_select(0, rows)).flatten(0, 1), next.flatten()) / Math.Log(2);
        }
    }

    /// <summary>How many bits a model needs for a letter of names it has not seen, the end of a name counted as a letter: less is better.</summary>
    /// <param name="model">Letters and origins to logits.</param>
    /// <param name="names">The names.</param>
    public static double BitsPerCharacter(Func<Tensor, Tensor, Tensor> model, NameSet names)
    {
        using var scope = NewDisposeScope();
        return -LogProbabilities(model, names, names.Origin).sum().ToDouble() / Math.Log(2) / names.LetterCount;
    }

    /// <summary>The natural logarithm of each whole name's probability, supposing each origin in turn, <c>[names, origins]</c>.</summary>
    /// <param name="model">Letters and origins to logits.</param>
    /// <param name="names">The names.</param>
    public static Tensor LogProbabilitiesByOrigin(Func<Tensor, Tensor, Tensor> model, NameSet names)
    {
        using var scope = NewDisposeScope();
        return stack([.. NameSet.Origins.Select((_, origin) => LogProbabilities(model, names, full_like(names.Origin, origin)))], 1).MoveToOuterDisposeScope();
    }

    private static Tensor LogProbabilities(Func<Tensor, Tensor, Tensor> model, NameSet names, Tensor origins)
    {
        using var scope = NewDisposeScope();
        using var _ = no_grad();
        var logits = model(names.Letters, origins).transpose(1, 2);
        return nn.functional.cross_entropy(logits, names.Next, reduction: nn.Reduction.None).to(float64).sum(1).neg().MoveToOuterDisposeScope();
    }
}
