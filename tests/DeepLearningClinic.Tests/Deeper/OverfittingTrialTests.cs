using DeepLearningClinic.Data;
using DeepLearningClinic.Deeper;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Deeper;

public sealed class OverfittingTrialTests
{
    private static readonly (TensorSet Train, TensorSet Test) s_noisy = OverfittingTrial.Data(flipped: 0.2, seed: 1);

    [Fact]
    public void A_fifth_of_the_labels_is_wrong_on_both_sides_and_among_those_held_back_for_validation()
    {
        var clean = OverfittingTrial.Data(flipped: 0, seed: 1);
        double Wrong(Tensor labels, Tensor right) => labels.ne(right).@double().mean().ToDouble();
        Assert.True(clean.Train.Input.allclose(s_noisy.Train.Input) && clean.Test.Input.allclose(s_noisy.Test.Input));
        Assert.Equal((300, 1497), (s_noisy.Train.Count, s_noisy.Test.Count));
        Assert.Equal(0.2, Wrong(s_noisy.Train.Target, clean.Train.Target), 6);
        Assert.Equal(0.2, Wrong(s_noisy.Test.Target, clean.Test.Target), 3);
        Assert.InRange(Wrong(s_noisy.Train.Split(60, 1).Test.Target, clean.Train.Split(60, 1).Test.Target), 0.05, 0.35);
    }

    [Fact]
    public void The_same_seed_gives_the_same_network()
    {
        OverfittingResult Run(int seed) => OverfittingTrial.Run(s_noisy, patience: 2, seed: seed);
        Assert.Equal(Run(1).Weights, Run(1).Weights);
        Assert.NotEqual(Run(1).Weights, Run(2).Weights);
    }

    [Fact]
    public void A_weight_within_the_amount_becomes_exactly_zero_and_others_lose_it()
    {
        var weights = tensor(new[] { 0.5f, -0.5f, 0.1f, -0.05f, 0 });
        OverfittingTrial.ShrinkTowardsZero([weights], 0.1);
        Assert.Equal([0.4f, -0.4f, 0, 0, 0], weights.data<float>().ToArray());
    }

    [Fact]
    public void L1_makes_weights_zero_and_both_L1_and_L2_close_the_gap()
    {
        var (none, l1, l2) = (OverfittingTrial.Run(s_noisy), OverfittingTrial.Run(s_noisy, l1: 0.16), OverfittingTrial.Run(s_noisy, l2: 1.5));
        Assert.Equal(0, none.ZeroShare);
        Assert.InRange(l1.ZeroShare, 0.45, 0.9);
        Assert.Equal(0, l2.ZeroShare);
        Assert.InRange(none.GapPoints, 25, 45);
        Assert.All([l1, l2], result => Assert.InRange(result.GapPoints / none.GapPoints, 0, 0.6));
    }
}
