using DeepLearningClinic.Data;
using DeepLearningClinic.Training;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearningClinic.Convolutional;

/// <summary>
/// The networks of notebook 4, from pictures <c>[n, 1, 28, 28]</c> to 10 logits, and how they are trained. Each stage is a 3 by 3 convolution, batch normalization and
/// ReLU; where it pools, it does so right after the convolution, which leaves a quarter of the numbers to normalize.
/// </summary>
public static class ConvolutionalNetworks
{
    /// <summary>
    /// Four stages of 16, 32, 64 and 64 channels, the mean of each of the 64 maps, one linear layer: 61,050 parameters. It takes pictures of any
    /// size; <c>network[..^3]</c> gives the maps that are averaged.
    /// </summary>
    public static Sequential Averaged() => nn.Sequential(
        [.. Stage(1, 16, pool: true), .. Stage(16, 32, pool: true), .. Stage(32, 64), .. Stage(64, 64), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10)]);

    /// <summary>
    /// Two stages of 16 and 32 channels, whose 32 maps of 7 by 7 are laid out in a row for two linear layers, 1568-64-10: 105,914 parameters.
    /// On the full set, 5 epochs with batches of 128 and a learning rate of 6e-3 reach 92 % of the 10,000 pictures held out.
    /// </summary>
    public static Sequential Flat() => nn.Sequential(
        [.. Stage(1, 16, pool: true), .. Stage(16, 32, pool: true), nn.Flatten(), nn.Linear(1568, 64), nn.ReLU(), nn.Linear(64, 10)]);

    /// <summary>784-77-10 with ReLU, without a convolution: 61,225 parameters.</summary>
    public static Sequential FullyConnected() => nn.Sequential(nn.Flatten(), nn.Linear(784, 77), nn.ReLU(), nn.Linear(77, 10));

    /// <summary>
    /// Trains with Adam and one cycle of the learning rate, which rises for 30 % of the steps and then falls to 0 along half a cosine (Smith 2018, "A
    /// disciplined approach to neural network hyper-parameters").
    /// </summary>
    /// <param name="model">The network; it is trained in place and left in evaluation mode.</param>
    /// <param name="trainSet">Pictures and class numbers.</param>
    /// <param name="epochs">How often every picture is shown.</param>
    /// <param name="batchSize">Pictures a step.</param>
    /// <param name="learningRate">The highest learning rate; the first is a tenth of it.</param>
    /// <param name="seed">Decides the order of the pictures.</param>
    /// <param name="validation">Pictures held out, measured every epoch, or null.</param>
    /// <param name="progress">Told every epoch's figures, or null.</param>
    public static History Train(
        nn.Module<Tensor, Tensor> model, TensorSet trainSet, int epochs, int batchSize, double learningRate, int seed = 0,
        TensorSet? validation = null, IProgress<EpochReport>? progress = null)
    {
        using var optimizer = optim.Adam(model.parameters(), learningRate);
        // The scheduler is stepped once more after the last batch.
        var scheduler = optim.lr_scheduler.OneCycleLR(optimizer, learningRate, Trainer.Steps(trainSet.Count, epochs, batchSize) + 1, div_factor: 10, cycle_momentum: false);
        var history = Trainer.Fit(new Fast(model), trainSet, optimizer, Metrics.CrossEntropy, epochs, batchSize, seed, validation, scheduler, progress);
        model.eval();
        return history;
    }

    /// <summary>What a network says to many pictures, in evaluation mode and without gradients: <c>[n, …]</c>.</summary>
    /// <param name="model">The network, or its first layers, such as <c>network[..4]</c>.</param>
    /// <param name="pictures">Pictures <c>[n, 1, height, width]</c>.</param>
    public static Tensor Outputs(nn.Module<Tensor, Tensor> model, Tensor pictures) => Metrics.Predict(new Fast(model), pictures);

    /// <summary>The share of pictures that a network names rightly, in [0, 1].</summary>
    /// <param name="model">The network.</param>
    /// <param name="testSet">Pictures and class numbers.</param>
    public static double Accuracy(nn.Module<Tensor, Tensor> model, TensorSet testSet) => Metrics.Evaluate(new Fast(model), testSet, Metrics.CrossEntropy).Accuracy;

    private static nn.Module<Tensor, Tensor>[] Stage(int from, int to, bool pool = false) =>
        [nn.Conv2d(from, to, 3, padding: 1, bias: false), .. pool ? [nn.MaxPool2d(2)] : Array.Empty<nn.Module<Tensor, Tensor>>(), nn.BatchNorm2d(to), nn.ReLU()];

    /// <summary>
    /// Pictures of one channel in another layout in memory, all channels of a pixel side by side: given this, the engine keeps to it and runs
    /// convolutions and pools in half to four fifths of the time.
    /// </summary>
    private static Tensor PixelByPixel(Tensor pictures)
    {
        var (height, width, whole) = (pictures.shape[2], pictures.shape[3], pictures.contiguous());
        return whole.as_strided(pictures.shape, [height * width, 1, width, 1], whole.storage_offset());
    }

    /// <summary>A network that takes its pictures in the faster layout.</summary>
    private sealed class Fast : nn.Module<Tensor, Tensor>
    {
        private readonly nn.Module<Tensor, Tensor> model;

        internal Fast(nn.Module<Tensor, Tensor> model) : base(nameof(Fast))
        {
            this.model = model;
            RegisterComponents();
        }

        public override Tensor forward(Tensor input) => model.call(PixelByPixel(input));
    }
}
