using DeepLearningClinic.Data;
using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Deeper;

/// <summary>How the networks of notebook 3 are trained on Fashion-MNIST ("Can we just stack layers?", "ResNet" and "BatchNorm").</summary>
public static class DeepTraining
{
    /// <summary>500 images of each class to learn from and 100 held out, flattened to <c>[n, 784]</c> and standardized by one mean and one standard deviation, those of the training images.</summary>
    public static (TensorSet Train, TensorSet Test) Data()
    {
        var (train, test) = FashionMnist.Load(full: false);
        using (train)
        using (test)
        {
            using var learned = train.Balanced(500);
            using var held = test.Balanced(100);
            return FashionMnist.Rows(learned, held);
        }
    }

    /// <summary>Trains with Adam on batches of 64, then measures on the examples learned from: the share of correct answers.</summary>
    /// <param name="model">The network; it is trained in place.</param>
    /// <param name="trainSet">The examples.</param>
    /// <param name="epochs">How often every example is shown.</param>
    /// <param name="seed">Decides the order of the examples.</param>
    public static double TrainAccuracy(nn.Module<Tensor, Tensor> model, TensorSet trainSet, int epochs = 3, int seed = 0)
    {
        using var optimizer = optim.Adam(model.parameters(), lr: 1e-3);
        Trainer.Fit(model, trainSet, optimizer, Metrics.CrossEntropy, epochs, batchSize: 64, seed);
        return Metrics.Evaluate(model, trainSet, Metrics.CrossEntropy).Accuracy;
    }

    /// <summary>Trains by stochastic gradient descent on batches of 50 for two epochs, then measures on held-out examples; a network whose loss overflowed is measured as it is.</summary>
    /// <param name="model">The network; it is trained in place.</param>
    /// <param name="data">The examples to learn from and those held out.</param>
    /// <param name="learningRate">The step size.</param>
    /// <param name="seed">Decides the order of the examples.</param>
    public static double TestAccuracy(nn.Module<Tensor, Tensor> model, (TensorSet Train, TensorSet Test) data, double learningRate, int seed = 0)
    {
        using var optimizer = optim.SGD(model.parameters(), learningRate);
        try
        {
            Trainer.Fit(model, data.Train, optimizer, Metrics.CrossEntropy, epochs: 2, batchSize: 50, seed);
        }
        catch (ArithmeticException)
        {
            // The loss overflowed: what is left of the network guesses.
        }
        return Metrics.Evaluate(model, data.Test, Metrics.CrossEntropy).Accuracy;
    }
}
