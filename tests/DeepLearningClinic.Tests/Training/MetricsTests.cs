using DeepLearningClinic.Data;
using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Training;

public sealed class MetricsTests
{
    [Fact]
    public void One_logit_is_right_where_its_sign_agrees_with_the_label()
    {
        using var logits = tensor(new float[,] { { 2 }, { -1 }, { 0.5f }, { -3 } });
        using var target = tensor(new float[,] { { 1 }, { 1 }, { 0 }, { 0 } });
        Assert.Equal(2, Metrics.CorrectCount(logits, target));
    }

    [Fact]
    public void Of_several_logits_the_largest_decides()
    {
        using var logits = tensor(new float[,] { { 0, 2, 1 }, { 5, 0, 1 } });
        using var target = tensor(new long[] { 1, 2 });
        Assert.Equal(1, Metrics.CorrectCount(logits, target));
    }

    [Fact]
    public void Evaluation_switches_dropout_off_and_restores_the_mode()
    {
        using var model = nn.Sequential(nn.Dropout(0.5));
        using var set = new TensorSet(ones(50, 1), ones(50, 1));
        model.train();
        var (loss, accuracy) = Metrics.Evaluate(model, set, (logits, target) => nn.functional.mse_loss(logits, target));
        Assert.Equal((0.0, 1.0), (loss, accuracy));
        Assert.True(model.training);
        using var logits = Metrics.Predict(model, set.Input);
        Assert.False(logits.requires_grad);
    }

    [Fact]
    public void Predicting_by_a_slice_of_a_network_leaves_the_mode_of_its_layers()
    {
        using var model = nn.Sequential(nn.Linear(1, 2), nn.Dropout(0.5));
        model.eval();
        using var input = randn(600, 1);
        using var logits = Metrics.Predict(model[..1], input);
        using var whole = Metrics.Predict(model, input);
        Assert.Equal([600, 2], logits.shape);
        Assert.True(whole.allclose(logits));
        Assert.All(model.modules(), module => Assert.False(module.training));
    }

    [Fact]
    public void Probabilities_are_the_sigmoid_of_the_logits()
    {
        using var model = nn.Sequential(nn.Identity());
        using var input = tensor(new float[,] { { 0 }, { 2 } });
        Assert.Equal([0.5, 0.880797], Metrics.Probabilities(model, input).Select(probability => Math.Round(probability, 6)));
    }
}
