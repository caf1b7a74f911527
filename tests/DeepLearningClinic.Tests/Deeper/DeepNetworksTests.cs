using DeepLearningClinic.Deeper;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Deeper;

public sealed class DeepNetworksTests
{
    private static long Count(nn.Module model) => model.parameters().Sum(parameter => parameter.numel());

    [Theory]
    [InlineData(8, 75_850)]
    [InlineData(20, 125_770)]
    [InlineData(56, 275_530)]
    public void Plain_and_residual_stacks_have_the_same_parameters(int layers, long count)
    {
        Assert.Equal(count, Count(DeepNetworks.Residual(layers)));
        Assert.Equal(count, Count(DeepNetworks.Residual(layers, skip: false)));
    }

    [Fact]
    public void A_plain_stack_has_its_hidden_layers_and_one_for_the_output()
    {
        using var model = DeepNetworks.Plain(5, Activation.Tanh, width: 30, batchNorm: true);
        Assert.Equal([30, 30, 30, 30, 30, 10], DeepNetworks.Weights(model).Select(weight => weight.shape[0]));
        Assert.Equal(784 * 30 + 4 * 30 * 30 + 30 * 10 + 5 * 30 + 10 + 5 * 2 * 30, Count(model));
        Assert.Equal([7, 10], model.call(randn(7, 784)).shape);
    }

    [Theory]
    [InlineData(Initialization.He, 2.0 / 784)]
    [InlineData(Initialization.Xavier, 2.0 / (784 + 64))]
    [InlineData(Initialization.Default, 1.0 / (3 * 784))]
    public void First_weights_have_the_variance_of_their_recipe(Initialization initialization, double variance)
    {
        manual_seed(1);
        using var model = DeepNetworks.Plain(1, initialization: initialization);
        Assert.InRange(DeepNetworks.Weights(model)[0].var().ToDouble() / variance, 0.97, 1.03);
        Assert.Equal(initialization == Initialization.Default, model.get_parameter("0.bias")!.abs().max().ToDouble() > 0);
    }

    [Fact]
    public void A_residual_block_is_its_formula()
    {
        manual_seed(1);
        using var block = new ResidualBlock(4);
        var state = block.state_dict();
        var input = randn(6, 4);
        var hidden = (input.matmul(state["first.weight"].t()) + state["first.bias"]).relu();
        var expected = (input + hidden.matmul(state["second.weight"].t()) + state["second.bias"]).relu();
        Assert.True(block.call(input).allclose(expected, atol: 1e-6));
    }

    [Fact]
    public void With_He_s_weights_a_residual_block_starts_as_ReLU_and_a_plain_one_does_not()
    {
        var input = randn(6, 4);
        using var residual = new ResidualBlock(4, skip: true, Initialization.He);
        using var plain = new ResidualBlock(4, skip: false, Initialization.He);
        Assert.True(residual.call(input).allclose(input.relu()));
        Assert.True(plain.call(input).abs().sum().ToDouble() > 0);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(2)]
    [InlineData(9)]
    public void A_number_of_layers_that_blocks_can_t_make_is_refused(int layers) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DeepNetworks.Residual(layers));

    [Fact]
    public void A_stack_without_a_hidden_layer_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => DeepNetworks.Plain(0));
}
