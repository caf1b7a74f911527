using DeepLearningClinic.Data;
using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Overview;

/// <summary>A network as it was around 1990 and one of today, of about the same size, each with the training of its time (notebook 1, "Neural networks in the 90s and now").</summary>
public static class ClothesNetworks
{
    /// <summary>
    /// After LeCun and others, "Backpropagation applied to handwritten zip code recognition" (1989): 16 by 16 pixels from -1 to 1, two 5 by 5 convolutions with
    /// stride 2 and 12 channels, 30 hidden units, tanh throughout: 10,024 parameters. (The original has a bias for every unit and joins fewer channels: 9,760.)
    /// </summary>
    public static nn.Module<Tensor, Tensor> Of1989() => nn.Sequential(
        nn.Conv2d(1, 12, 5, stride: 2, padding: 2), nn.Tanh(), nn.Conv2d(12, 12, 5, stride: 2, padding: 2), nn.Tanh(),
        nn.Flatten(), nn.Linear(192, 30), nn.Tanh(), nn.Linear(30, 10), nn.Tanh());

    /// <summary>28 by 28 pixels, three times 3 by 3 convolution, batch normalisation, ReLU and pooling with 8, 16 and 32 channels, one linear layer: 8,834 parameters.</summary>
    public static nn.Module<Tensor, Tensor> OfToday() => nn.Sequential(
        nn.Conv2d(1, 8, 3, padding: 1, bias: false), nn.BatchNorm2d(8), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(8, 16, 3, padding: 1, bias: false), nn.BatchNorm2d(16), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(16, 32, 3, padding: 1, bias: false), nn.BatchNorm2d(32), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(288, 10));

    /// <summary>The images as the network of 1989 saw them: 16 by 16 pixels, each the mean of those it covers, from -1 to 1.</summary>
    /// <param name="images">Images <c>[n, 1, 28, 28]</c> from 0 to 1.</param>
    public static TensorSet Small(TensorSet images)
    {
        using var scope = NewDisposeScope();
        return new((nn.functional.adaptive_avg_pool2d(images.Input, 16) * 2 - 1).MoveToOuterDisposeScope(), images.Target.alias().MoveToOuterDisposeScope());
    }

    /// <summary>Trains as in 1989: squared distance to +1 for the right class and -1 for the others, plain stochastic gradient descent, batches of 16.</summary>
    /// <param name="model">The network of 1989.</param>
    /// <param name="trainSet">Images of 16 by 16 pixels.</param>
    /// <param name="testSet">Images held out.</param>
    /// <param name="epochs">How often every image is shown.</param>
    /// <param name="seed">Decides the order of the images.</param>
    /// <param name="progress">Told every epoch's figures, or null.</param>
    /// <param name="learningRate">The size of the steps.</param>
    public static History TrainOf1989(
        nn.Module<Tensor, Tensor> model, TensorSet trainSet, TensorSet testSet, int epochs, int seed, IProgress<EpochReport>? progress = null,
        double learningRate = 0.4)
    {
        using var optimizer = optim.SGD(model.parameters(), learningRate);
        return Trainer.Fit(model, trainSet, optimizer, SquaredLoss, epochs, batchSize: 16, seed, testSet, progress: progress);

        static Tensor SquaredLoss(Tensor output, Tensor target) => nn.functional.mse_loss(output, nn.functional.one_hot(target, 10) * 2f - 1);
    }

    /// <summary>Trains as today: cross-entropy, AdamW, batches of 32, a learning rate that rises for 50 steps and then falls to 0 along half a cosine.</summary>
    /// <param name="model">The network of today.</param>
    /// <param name="trainSet">Images of 28 by 28 pixels.</param>
    /// <param name="testSet">Images held out.</param>
    /// <param name="epochs">How often every image is shown.</param>
    /// <param name="seed">Decides the order of the images.</param>
    /// <param name="progress">Told every epoch's figures, or null.</param>
    public static History TrainOfToday(
        nn.Module<Tensor, Tensor> model, TensorSet trainSet, TensorSet testSet, int epochs, int seed, IProgress<EpochReport>? progress = null)
    {
        const int batchSize = 32, warmUp = 50;
        using var optimizer = optim.AdamW(model.parameters(), lr: 1e-2, weight_decay: 1e-2);
        var steps = Trainer.Steps(trainSet.Count, epochs, batchSize);
        var scheduler = optim.lr_scheduler.LambdaLR(optimizer, step => Math.Min(1.0, (step + 1.0) / warmUp) * (1 + Math.Cos(Math.PI * step / steps)) / 2);
        return Trainer.Fit(model, trainSet, optimizer, Metrics.CrossEntropy, epochs, batchSize, seed, testSet, scheduler, progress);
    }
}
