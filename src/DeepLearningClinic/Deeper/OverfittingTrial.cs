using DeepLearningClinic.Data;
using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Deeper;

/// <summary>A network that learns 300 digits by heart, and what keeps it from doing so (notebook 3, "Overfitting").</summary>
public static class OverfittingTrial
{
    private const int TrainCount = 300;
    private const int ValidationCount = 60;
    private const double LearningRate = 2e-3;

    /// <summary>300 digits to learn from and 1497 held out; with a share of all labels, on both sides alike, replaced by wrong ones.</summary>
    /// <param name="flipped">The share of labels that are wrong, in [0, 1].</param>
    /// <param name="seed">Decides the split and the wrong labels.</param>
    public static (TensorSet Train, TensorSet Test) Data(double flipped, int seed)
    {
        using var digits = Digits.Load();
        // Not the splits' own draws: those would put all wrong labels on one side.
        var random = new Random(seed + 1);
        var (train, test) = digits.Split((int)digits.Count - TrainCount, seed);
        return (Flip(train), Flip(test));

        TensorSet Flip(TensorSet set)
        {
            var labels = set.Target.data<long>().ToArray();
            foreach (var row in random.Permutation(labels.Length)[..(int)Math.Round(flipped * labels.Length)])
                labels[row] = (labels[row] + random.Next(1, 10)) % 10;
            return set with { Target = tensor(labels) };
        }
    }

    /// <summary>Trains 64-128-128-10 with AdamW for 80 epochs, with the measures asked for.</summary>
    /// <param name="data">The examples to learn from and those held out.</param>
    /// <param name="l1">How strongly every weight is pulled to exactly 0 by the same amount; 0 for not at all.</param>
    /// <param name="l2">How strongly every weight is shrunk in proportion to its size; 0 for not at all.</param>
    /// <param name="dropout">The share of hidden units switched off at random in every step.</param>
    /// <param name="augment">What changes the images in training, or null.</param>
    /// <param name="patience">Holds 60 of the examples back for validation and stops after this many epochs without progress there; null trains to the end.</param>
    /// <param name="seed">Decides the first weights and the order.</param>
    public static OverfittingResult Run(
        (TensorSet Train, TensorSet Test) data, double l1 = 0, double l2 = 0, double dropout = 0, ImageAugmentation? augment = null,
        int? patience = null, int seed = 0)
    {
        using var scope = NewDisposeScope();
        manual_seed(seed);
        List<nn.Module<Tensor, Tensor>> layers =
        [
            nn.Flatten(), nn.Linear(64, 128), nn.ReLU(), nn.Dropout(dropout),
            nn.Linear(128, 128), nn.ReLU(), nn.Dropout(dropout), nn.Linear(128, 10),
        ];
        if (augment is not null) layers.Insert(0, augment);
        var model = nn.Sequential(layers);
        using var optimizer = optim.AdamW(model.parameters(), LearningRate, weight_decay: l2);
        var (trainSet, validation) = patience is null ? (data.Train, data.Test) : data.Train.Split(ValidationCount, seed);
        var history = Trainer.Fit(
            model, trainSet, optimizer, Metrics.CrossEntropy, epochs: 80, batchSize: 32, seed, validation, patience: patience,
            afterStep: l1 == 0 ? null : () => ShrinkTowardsZero(DeepNetworks.Weights(model), LearningRate * l1));
        return new(
            model, history, Metrics.Evaluate(model, data.Train, Metrics.CrossEntropy).Accuracy,
            Metrics.Evaluate(model, data.Test, Metrics.CrossEntropy).Accuracy);
    }

    /// <summary>The proximal step of an L1 penalty: w ← sign(w) max(0, |w| - amount). Small weights become exactly 0.</summary>
    /// <param name="weights">Changed in place.</param>
    /// <param name="amount">Learning rate times strength of the penalty, 0 or more.</param>
    public static void ShrinkTowardsZero(IEnumerable<Tensor> weights, double amount)
    {
        using var scope = NewDisposeScope();
        using var _ = no_grad();
        foreach (var weight in weights) weight.sub_(weight.clamp(-amount, amount));
    }
}
