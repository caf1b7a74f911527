using DeepLearningClinic.Data;
using DeepLearningClinic.Feedforward;
using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Feedforward;

public sealed class SpamNetworksTests
{
    private static readonly LabeledRows s_rows = Standardizer.Log(Spambase.Load());

    [Fact]
    public void The_models_have_58_1889_and_3777_parameters()
    {
        static long Count(nn.Module model) => model.parameters().Sum(parameter => parameter.numel());
        Assert.Equal((58, 1889, 3777), (Count(SpamNetworks.Logistic()), Count(SpamNetworks.Small()), Count(SpamNetworks.Network())));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_network_recognises_more_than_93_percent_and_no_less_than_logistic_regression(int seed)
    {
        var (trainRows, testRows) = s_rows.Split(Spambase.TestCount, seed);
        var scale = new Standardizer(trainRows);
        using var trainSet = scale.Apply(trainRows).ToTensors();
        using var testSet = scale.Apply(testRows).ToTensors();
        manual_seed(seed);
        using var network = SpamNetworks.Network();
        using var logistic = SpamNetworks.Logistic();
        var accuracy = SpamNetworks.Train(network, trainSet, testSet, 3e-3, 0.05, seed: seed).Last.ValidationAccuracy!.Value;
        var baseline = SpamNetworks.Train(logistic, trainSet, testSet, 1e-2, 0, seed: seed).Last.ValidationAccuracy!.Value;
        Assert.InRange(accuracy, 0.93, 0.98);
        Assert.True(accuracy >= baseline - 0.005, $"network {accuracy:P2}, logistic regression {baseline:P2}");
    }

    [Fact]
    public void The_gap_shrinks_to_less_than_half_from_100_to_3100_messages()
    {
        var (poolRows, testRows) = s_rows.Split(1500, seed: 0);
        var scale = new Standardizer(poolRows);
        var pool = scale.Apply(poolRows);
        using var testSet = scale.Apply(testRows).ToTensors();
        GeneralizationGap few = SpamNetworks.Gap(pool, testSet, 100, seed: 0), many = SpamNetworks.Gap(pool, testSet, 3100, seed: 0);
        Assert.True(many.AccuracyPoints <= few.AccuracyPoints / 2, $"{many.AccuracyPoints:F1} against {few.AccuracyPoints:F1} points");
        Assert.Equal(few, SpamNetworks.Gap(pool, testSet, 100, seed: 0));
    }
}
