using DeepLearningClinic.Overview;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Overview;

public sealed class FoldingTests
{
    [Fact]
    public void The_tent_rises_falls_and_folds()
    {
        Assert.Equal([0, 0.5, 1, 0.5, 0], new[] { 0, 0.25, 0.5, 0.75, 1 }.Select(x => Folding.Tent(x, 1)));
        Assert.Equal([0, 1, 0, 1, 0], new[] { 0, 0.25, 0.5, 0.75, 1 }.Select(x => Folding.Tent(x, 2)));
        Assert.Equal(63, Folding.Values(6).Zip(Folding.Values(6).Skip(1)).Zip(Folding.Values(6).Skip(2)).Count(at =>
            (at.First.Second - at.First.First) * (at.Second - at.First.Second) < 0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Grown_deep_is_five_times_better_than_wide_at_equal_parameters(int seed)
    {
        var (model, errors) = Folding.Grow(folds: 6, width: 6, seed);
        Assert.Equal(114, model.parameters().Sum(parameter => parameter.numel()));
        Assert.Equal(Folding.Error(model, 6), errors[^1], 1e-6);
        var wide = Folding.Wide(hiddenSize: 37, folds: 6, draws: 20, seed);
        Assert.InRange(wide / errors[^1], 5, 1e4);
    }

    [Fact]
    public void Wide_is_exact_while_it_has_a_unit_for_every_piece()
    {
        Assert.InRange(Folding.Wide(hiddenSize: 25, folds: 4, draws: 0, seed: 0), 0, 1e-9);
        Assert.InRange(Folding.Wide(hiddenSize: 31, folds: 5, draws: 0, seed: 0), 0.02, 0.2);
    }

    [Fact]
    public void Trained_end_to_end_from_the_usual_start_nothing_is_learned()
    {
        manual_seed(0);
        var chain = Folding.Chain(depth: 6, width: 6);
        Folding.Train(chain, folds: 6, learningRate: 1e-2, steps: 1000);
        Assert.InRange(Folding.Error(chain, 6), 0.28, 0.3);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void One_learned_fold_serves_for_six(int seed)
    {
        var block = Folding.Block(width: 8, seed);
        Folding.Train(block, folds: 1, learningRate: 2e-2, steps: 600);
        var errors = Folding.Repeated(block, 6);
        Assert.Equal(Folding.Error(block, 1), errors[0], 1e-6);
        Assert.InRange(errors[5], 0, 0.05);
    }
}
