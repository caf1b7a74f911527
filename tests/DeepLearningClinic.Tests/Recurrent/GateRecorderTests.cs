using DeepLearningClinic.Recurrent;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Recurrent;

public sealed class GateRecorderTests
{
    [Fact]
    public void The_recorded_outputs_are_the_library_s_and_the_gates_make_the_cell()
    {
        manual_seed(1);
        using var network = new RecurrentNetwork(CellKind.Lstm, 3, 5, 2);
        var sequence = randn(9, 3);
        var units = GateRecorder.Record(network, sequence);
        Assert.Equal(5, units.Length);

        var hidden = tensor(Enumerable.Range(0, 9).SelectMany(step => units.Select(unit => (float)unit.Hidden[step])).ToArray(), [9, 5]);
        var readout = matmul(hidden, network.get_parameter("readout.weight")!.t()) + network.get_parameter("readout.bias")!;
        Assert.True(network.call(sequence.unsqueeze(1)).squeeze(1).allclose(readout, atol: 1e-6));
        Assert.All(units, unit => Assert.All(Enumerable.Range(0, 9), step =>
        {
            Assert.All(new[] { unit.Input[step], unit.Forget[step], unit.Output[step] }, gate => Assert.InRange(gate, 0, 1));
            var before = step == 0 ? 0 : unit.Cell[step - 1];
            Assert.Equal(unit.Forget[step] * before + unit.Input[step] * unit.Candidate[step], unit.Cell[step], 1e-6);
            Assert.Equal(unit.Output[step] * Math.Tanh(unit.Cell[step]), unit.Hidden[step], 1e-6);
        }));
    }

    [Fact]
    public void A_cell_without_these_gates_is_refused() =>
        Assert.Contains("Gru", Assert.Throws<ArgumentException>(() => GateRecorder.Record(new(CellKind.Gru, 3, 5, 2), randn(9, 3))).Message);
}
