using DeepLearningClinic.Data;
using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Feedforward;

/// <summary>The models that tell spam from ham, and how they are trained (notebook 2, "The spam network" and "The formal definition of learning").</summary>
public static class SpamNetworks
{
    private const int FeatureCount = 57;

    /// <summary>Logistic regression: one linear layer, 58 parameters.</summary>
    public static nn.Module<Tensor, Tensor> Logistic() => nn.Sequential(nn.Linear(FeatureCount, 1));

    /// <summary>57-32-1 with ReLU: 1889 parameters.</summary>
    public static nn.Module<Tensor, Tensor> Small() => nn.Sequential(nn.Linear(FeatureCount, 32), nn.ReLU(), nn.Linear(32, 1));

    /// <summary>57-64-1 with ReLU and dropout 0.3: 3777 parameters.</summary>
    public static nn.Module<Tensor, Tensor> Network() =>
        nn.Sequential(nn.Linear(FeatureCount, 64), nn.ReLU(), nn.Dropout(0.3), nn.Linear(64, 1));

    /// <summary>Binary cross-entropy of logits <c>[examples, 1]</c> against labels of 0 or 1.</summary>
    /// <param name="logits">The model's output.</param>
    /// <param name="target">The labels, of the same shape.</param>
    public static Tensor Loss(Tensor logits, Tensor target) => nn.functional.binary_cross_entropy_with_logits(logits, target);

    /// <summary>Trains with AdamW, batches of 64 and a learning rate that falls to 0 along half a cosine.</summary>
    /// <param name="model">One of the models above.</param>
    /// <param name="trainSet">The examples to learn from.</param>
    /// <param name="testSet">The examples held out, measured every epoch.</param>
    /// <param name="learningRate">The first learning rate.</param>
    /// <param name="weightDecay">How strongly weights are pulled towards 0.</param>
    /// <param name="epochs">How often every example is shown.</param>
    /// <param name="seed">Decides the order of the examples.</param>
    /// <param name="progress">Told every epoch's figures, or null.</param>
    public static History Train(
        nn.Module<Tensor, Tensor> model, TensorSet trainSet, TensorSet testSet, double learningRate, double weightDecay,
        int epochs = 15, int seed = 0, IProgress<EpochReport>? progress = null)
    {
        const int batchSize = 64;
        using var optimizer = optim.AdamW(model.parameters(), lr: learningRate, weight_decay: weightDecay);
        var scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizer, Trainer.Steps(trainSet.Count, epochs, batchSize));
        return Trainer.Fit(model, trainSet, optimizer, Loss, epochs, batchSize, seed, testSet, scheduler, progress);
    }

    /// <summary>Trains a 57-32-1 network on some rows until it fits them, and compares its figures there with those on held-out rows.</summary>
    /// <param name="pool">Rows to draw from.</param>
    /// <param name="testSet">Rows held out.</param>
    /// <param name="count">The number N of rows drawn.</param>
    /// <param name="seed">Decides the rows drawn, the first weights and the order.</param>
    public static GeneralizationGap Gap(LabeledRows pool, TensorSet testSet, int count, int seed)
    {
        using var scope = NewDisposeScope();
        using var trainSet = pool.Take(new Random(seed).Permutation(pool.Count)[..count]).ToTensors();
        torch.manual_seed(seed);
        using var model = Small();
        using var optimizer = optim.Adam(model.parameters(), lr: 3e-3);
        Trainer.Fit(model, trainSet, optimizer, Loss, epochs: Math.Max(12, 600 * 32 / count), batchSize: 32, seed);
        var (train, test) = (Metrics.Evaluate(model, trainSet, Loss), Metrics.Evaluate(model, testSet, Loss));
        return new(count, train.Accuracy, test.Accuracy, train.Loss, test.Loss);
    }
}
