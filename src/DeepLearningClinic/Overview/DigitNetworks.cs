using DeepLearningClinic.Data;
using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Overview;

/// <summary>The models that read 8 by 8 digits, and how they are trained (notebook 1, "Three answers to one task" and "Why now: data and hardware").</summary>
public static class DigitNetworks
{
    /// <summary>Softmax regression, 64-10: one linear layer, 650 parameters.</summary>
    public static nn.Module<Tensor, Tensor> Softmax() => nn.Sequential(nn.Flatten(), nn.Linear(64, 10));

    /// <summary>64-128-10 with ReLU, noise of 0.15 on the input and dropout 0.3: 9,610 parameters.</summary>
    public static nn.Module<Tensor, Tensor> Network() => nn.Sequential(
        nn.Flatten(), new InputNoise(0.15), nn.Linear(64, 128), nn.ReLU(), nn.Dropout(0.3), nn.Linear(128, 10));

    /// <summary>64-64-10 with ReLU: 4,810 parameters.</summary>
    public static nn.Module<Tensor, Tensor> Plain() => nn.Sequential(nn.Flatten(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10));

    /// <summary>Two 3 by 3 convolutions of 16 and 32 channels, pooling to 4 by 4, one linear layer: 9,930 parameters.</summary>
    public static nn.Module<Tensor, Tensor> Convolutional() => nn.Sequential(
        nn.Conv2d(1, 16, 3, padding: 1), nn.ReLU(), nn.Conv2d(16, 32, 3, padding: 1), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(512, 10));

    /// <summary>Trains with AdamW, batches of 32 and a learning rate that falls to 0 along half a cosine.</summary>
    /// <param name="model">One of the models above.</param>
    /// <param name="trainSet">The examples to learn from.</param>
    /// <param name="learningRate">The first learning rate.</param>
    /// <param name="epochs">How often every example is shown.</param>
    /// <param name="seed">Decides the order of the examples.</param>
    /// <param name="validation">Examples held out, measured every epoch, or null.</param>
    /// <param name="progress">Told every epoch's figures, or null.</param>
    public static History Train(
        nn.Module<Tensor, Tensor> model, TensorSet trainSet, double learningRate = 1e-2, int epochs = 20, int seed = 0,
        TensorSet? validation = null, IProgress<EpochReport>? progress = null)
    {
        const int batchSize = 32;
        using var optimizer = optim.AdamW(model.parameters(), lr: learningRate);
        var scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizer, Trainer.Steps(trainSet.Count, epochs, batchSize));
        return Trainer.Fit(model, trainSet, optimizer, Metrics.CrossEntropy, epochs, batchSize, seed, validation, scheduler, progress);
    }

    /// <summary>Trains a model afresh and says what share of held-out examples it gets right.</summary>
    /// <param name="make">Makes the model; the seed decides its first weights.</param>
    /// <param name="trainSet">The examples to learn from; a set smaller than 320 is shown more often, so that 150 batches are seen.</param>
    /// <param name="testSet">The examples held out.</param>
    /// <param name="learningRate">The first learning rate.</param>
    /// <param name="seed">Decides the first weights and the order of the examples.</param>
    /// <param name="epochs">How often every example is shown, at least.</param>
    public static double Accuracy(
        Func<nn.Module<Tensor, Tensor>> make, TensorSet trainSet, TensorSet testSet, double learningRate = 1e-2, int seed = 0, int epochs = 20)
    {
        using var scope = NewDisposeScope();
        manual_seed(seed);
        using var model = make();
        var batches = (trainSet.Count + 31) / 32;
        Train(model, trainSet, learningRate, (int)Math.Max(epochs, 150 / batches), seed);
        return Metrics.Evaluate(model, testSet, Metrics.CrossEntropy).Accuracy;
    }
}
