using DeepLearningClinic.Data;
using DeepLearningClinic.Overview;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Overview;

public sealed class DigitNetworksTests
{
    private static readonly TensorSet s_digits = Digits.Load();

    [Fact]
    public void The_models_have_650_9610_4810_and_9930_parameters()
    {
        static long Count(nn.Module model) => model.parameters().Sum(parameter => parameter.numel());
        Assert.Equal((650, 9610, 4810, 9930),
            (Count(DigitNetworks.Softmax()), Count(DigitNetworks.Network()), Count(DigitNetworks.Plain()), Count(DigitNetworks.Convolutional())));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_network_reads_96_and_a_half_percent_and_a_point_more_than_softmax_regression(int seed)
    {
        var (train, test) = s_digits.Split(Digits.TestCount, seed: 2);
        var network = DigitNetworks.Accuracy(DigitNetworks.Network, train, test, seed: seed);
        var softmax = DigitNetworks.Accuracy(DigitNetworks.Softmax, train, test, seed: seed);
        Assert.InRange(network, 0.965, 1);
        Assert.InRange(network - softmax, 0.01, 0.1);
    }

    [Fact]
    public void The_same_seed_gives_the_same_accuracy()
    {
        var (train, test) = s_digits.Balanced(10).Split(30, seed: 0);
        Assert.Equal(DigitNetworks.Accuracy(DigitNetworks.Network, train, test, seed: 3), DigitNetworks.Accuracy(DigitNetworks.Network, train, test, seed: 3));
    }

    [Fact]
    public void Noise_is_added_while_training_only()
    {
        using var noise = new InputNoise(0.5);
        var input = zeros(10_000);
        Assert.Equal(0.5, noise.call(input).std().item<float>(), 0.02);
        noise.eval();
        Assert.Equal(0, noise.call(input).abs().max().item<float>());
    }
}
