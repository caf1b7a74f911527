using DeepLearningClinic.Recurrent;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Recurrent;

public sealed class RecurrentNetworkTests
{
    private static RecurrentNetwork Create(CellKind kind)
    {
        manual_seed(1);
        return new(kind, inputSize: 3, hiddenSize: 5, outputSize: 2);
    }

    [Theory]
    [InlineData(CellKind.Rnn, 1)]
    [InlineData(CellKind.ReluRnn, 1)]
    [InlineData(CellKind.Gru, 3)]
    [InlineData(CellKind.Lstm, 4)]
    public void It_has_the_cell_s_weights_and_a_readout_and_answers_at_every_step(CellKind kind, int layers)
    {
        using var network = Create(kind);
        Assert.Equal(layers * 5 * (3 + 5 + 2) + 5 * 2 + 2, network.parameters().Sum(parameter => parameter.numel()));
        Assert.Equal([7, 4, 2], network.call(randn(7, 4, 3)).shape);
    }

    [Theory]
    [InlineData(CellKind.Rnn)]
    [InlineData(CellKind.ReluRnn)]
    public void The_plain_cell_is_its_equation(CellKind kind)
    {
        using var network = Create(kind);
        var (input, h) = (randn(7, 4, 3), zeros(4, 5));
        foreach (var x in input.unbind(0))
        {
            var a = matmul(x, Of("layer.weight_ih_l0").t()) + Of("layer.bias_ih_l0") + matmul(h, Of("layer.weight_hh_l0").t()) + Of("layer.bias_hh_l0");
            h = kind == CellKind.Rnn ? a.tanh() : a.relu();
        }
        var expected = matmul(h, Of("readout.weight").t()) + Of("readout.bias");
        Assert.True(network.call(input)[-1].allclose(expected, atol: 1e-6));

        Tensor Of(string name) => network.get_parameter(name)!;
    }

    [Theory]
    [InlineData(CellKind.Lstm, Gate.Input, 0)]
    [InlineData(CellKind.Lstm, Gate.Forget, 5)]
    [InlineData(CellKind.Lstm, Gate.Output, 15)]
    [InlineData(CellKind.Gru, Gate.Update, 5)]
    public void A_gate_s_bias_is_the_sum_of_two_and_no_other_changes(CellKind kind, Gate gate, int from)
    {
        using var network = Create(kind);
        var before = Biases(network);
        Assert.Same(network, network.Bias(gate, -1.5));
        var after = Biases(network);
        Assert.All(Enumerable.Range(0, before.Length), i => Assert.Equal(i >= from && i < from + 5 ? -1.5f : before[i], after[i]));

        static float[] Biases(RecurrentNetwork network) =>
            (network.get_parameter("layer.bias_ih_l0")! + network.get_parameter("layer.bias_hh_l0")!).data<float>().ToArray();
    }

    [Theory]
    [InlineData(CellKind.Rnn, Gate.Forget)]
    [InlineData(CellKind.Gru, Gate.Forget)]
    [InlineData(CellKind.Lstm, Gate.Update)]
    public void A_gate_that_the_cell_lacks_is_refused(CellKind kind, Gate gate) =>
        Assert.Contains($"no {gate} gate", Assert.Throws<ArgumentException>(() => Create(kind).Bias(gate, 1)).Message);

    [Theory]
    [InlineData(CellKind.Rnn)]
    [InlineData(CellKind.Gru)]
    [InlineData(CellKind.Lstm)]
    public void Truncated_it_answers_the_same_but_the_first_steps_get_no_gradient(CellKind kind)
    {
        using var network = Create(kind);
        var input = randn(7, 4, 3).requires_grad_();
        var (whole, cut) = (network.call(input), network.forward(input, 5));
        Assert.Equal([2, 4, 2], cut.shape);
        Assert.True(cut.allclose(whole[5..], atol: 1e-6));
        cut[-1].pow(2).sum().backward();
        var lengths = input.grad!.norm(dim: 2).sum(dim: 1).data<float>().ToArray();
        Assert.All(lengths[..5], length => Assert.Equal(0, length));
        Assert.All(lengths[5..], length => Assert.True(length > 0));
    }
}
