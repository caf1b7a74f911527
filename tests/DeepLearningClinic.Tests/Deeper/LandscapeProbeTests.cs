using DeepLearningClinic.Data;
using DeepLearningClinic.Deeper;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Deeper;

public sealed class LandscapeProbeTests
{
    [Theory]
    [InlineData(false, 0.886148, 0.613776, 0.846650, 0.966867, 0.346320)]
    [InlineData(true, 0.723810, 0.512561, 0.692179, 1.464033, 0.442735)]
    public void The_three_figures_are_those_of_Python_s_torch(
        bool batchNorm, double loss, double lowest, double highest, double smoothness, double predictiveness)
    {
        using var model = PeerNetwork.Create(batchNorm);
        var measured = LandscapeProbe.Measure(model, PeerNetwork.Batch, learningRate: 0.1, step: 7);
        Assert.Equal(7, measured.Step);
        Assert.Equal(loss, measured.Loss, tolerance: 1e-5);
        Assert.Equal(lowest, measured.Lowest, tolerance: 1e-5);
        Assert.Equal(highest, measured.Highest, tolerance: 1e-5);
        Assert.Equal(smoothness, measured.Smoothness, tolerance: 1e-5);
        Assert.Equal(predictiveness, measured.Predictiveness, tolerance: 1e-5);
        Assert.Equal(measured.Highest - measured.Lowest, measured.Variation);
    }

    [Fact]
    public void Measuring_leaves_parameters_and_running_averages_as_they_were()
    {
        using var model = PeerNetwork.Create(batchNorm: true);
        var before = model.state_dict().ToDictionary(entry => entry.Key, entry => entry.Value.detach().clone());
        LandscapeProbe.Measure(model, PeerNetwork.Batch, learningRate: 0.1);
        Assert.All(model.state_dict(), entry => Assert.True(entry.Value.@double().allclose(before[entry.Key].@double(), 0, 0), entry.Key));
    }

    [Fact]
    public void Probing_does_not_change_the_training()
    {
        TensorSet trainSet = new(randn(20, 3), randint(0, 2, 20));
        IReadOnlyList<LandscapeStep> Train(int every) =>
            LandscapeProbe.Train(PeerNetwork.Create(), trainSet, learningRate: 0.1, steps: 13, every, batchSize: 8);
        var (often, seldom) = (Train(1), Train(6));
        Assert.Equal([0, 6, 12], seldom.Select(step => step.Step));
        Assert.Equal(seldom, often.Where(step => step.Step % 6 == 0));
        Assert.True(often[^1].Loss != often[0].Loss);
    }

    [Fact]
    public void A_batch_larger_than_the_set_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LandscapeProbe.Train(PeerNetwork.Create(), PeerNetwork.Batch, 0.1, batchSize: 7));
}
