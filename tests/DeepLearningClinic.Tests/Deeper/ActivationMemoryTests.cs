using DeepLearningClinic.Deeper;
using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Deeper;

public sealed class ActivationMemoryTests
{
    [Theory]
    [InlineData(1, 16)]
    [InlineData(20, 16)]
    [InlineData(20, 128)]
    public void A_forward_pass_keeps_four_bytes_for_every_unit_and_example(int depth, int batch)
    {
        using var model = DeepNetworks.Plain(depth);
        var predicted = 4.0 * batch * (64 * depth + 10);
        Assert.InRange(ActivationMemory.Kept(model, randn(batch, 784)) / predicted, 1, 1.02);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(61)]
    public void Checkpointing_gives_the_same_loss_and_gradients(int segments)
    {
        manual_seed(1);
        using var model = DeepNetworks.Plain(30, Activation.Tanh, Initialization.Xavier);
        var (input, target) = (randn(16, 784), randint(0, 10, 16));
        var loss = Metrics.CrossEntropy(model.call(input), target);
        loss.backward();
        var expected = model.parameters().Select(parameter => parameter.grad!.clone()).ToList();
        model.zero_grad();
        Assert.Equal(loss.ToDouble(), Checkpointing.Backward(model, segments, input, target), 5);
        Assert.All(model.parameters().Zip(expected), pair => Assert.True(pair.First.grad!.allclose(pair.Second, rtol: 1e-4, atol: 1e-7)));
    }

    [Fact]
    public void Checkpointing_of_48_layers_takes_less_than_half_of_the_memory()
    {
        using var model = DeepNetworks.Plain(48);
        var (input, target) = (randn(512, 784), randint(0, 10, 512));
        Checkpointing.Backward(model, 1, input, target);
        var whole = ActivationMemory.Peak(() => Checkpointing.Backward(model, 1, input, target));
        var checkpointed = ActivationMemory.Peak(() => Checkpointing.Backward(model, 7, input, target));
        Assert.InRange(checkpointed / (double)whole, 0.1, 0.45);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void A_number_of_segments_that_the_layers_can_t_make_is_refused(int segments)
    {
        using var model = DeepNetworks.Plain(3);
        Assert.Throws<ArgumentOutOfRangeException>(() => Checkpointing.Backward(model, segments, randn(2, 784), zeros(2, dtype: int64)));
    }
}
