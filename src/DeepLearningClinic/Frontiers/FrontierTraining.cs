using DeepLearningClinic.Data;
using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Frontiers;

/// <summary>How the networks of notebook 7 are trained on Fashion-MNIST ("Deeper and bigger: distributed training" and "More efficient networks").</summary>
public static class FrontierTraining
{
    /// <summary>10,000 images to learn from and 2,000 held out, flattened to <c>[n, 784]</c> and standardized by one mean and one standard deviation, those of the training images.</summary>
    public static (TensorSet Train, TensorSet Test) Data()
    {
        var (train, test) = FashionMnist.Load(full: false);
        using (train)
        using (test)
            return FashionMnist.Rows(train, test);
    }

    /// <summary>Trains with Adam, whose learning rate falls to 0 along half a cosine wave.</summary>
    /// <param name="model">The network; it is trained in place.</param>
    /// <param name="trainSet">The examples.</param>
    /// <param name="learningRate">The step size at the start.</param>
    /// <param name="epochs">How often every example is shown.</param>
    /// <param name="batchSize">Examples a step.</param>
    /// <param name="seed">Decides the order of the examples.</param>
    /// <param name="loss">The loss of logits against the targets; cross-entropy where null.</param>
    /// <param name="afterStep">Called after every step, such as to keep weights at zero; or null.</param>
    /// <param name="progress">Told every epoch's figures, or null.</param>
    public static History Fit(
        nn.Module<Tensor, Tensor> model, TensorSet trainSet, double learningRate = 1e-3, int epochs = 8, int batchSize = 100, int seed = 0,
        Func<Tensor, Tensor, Tensor>? loss = null, Action? afterStep = null, IProgress<EpochReport>? progress = null)
    {
        using var optimizer = optim.Adam(model.parameters(), learningRate);
        var cosine = optim.lr_scheduler.CosineAnnealingLR(optimizer, Trainer.Steps(trainSet.Count, epochs, batchSize));
        return Trainer.Fit(
            model, trainSet, optimizer, loss ?? Metrics.CrossEntropy, epochs, batchSize, seed, scheduler: cosine, afterStep: afterStep, progress: progress);
    }

    /// <summary>The share of examples that a network in evaluation mode classifies correctly, in %.</summary>
    /// <param name="model">Maps inputs to logits.</param>
    /// <param name="testSet">The examples, with class numbers as targets.</param>
    public static double Accuracy(nn.Module<Tensor, Tensor> model, TensorSet testSet) => 100 * Metrics.Evaluate(model, testSet, Metrics.CrossEntropy).Accuracy;
}
