using DeepLearningClinic.Data;
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

    /// <summary>Seeds 0 to 4: off by 0.69 days at worst; the forget gate 0.64 or more on dry days and 0.25 or less on rainy ones.</summary>
    [Fact]
    public void One_unit_learns_to_count_dry_days_and_shuts_its_forget_gate_in_the_rain()
    {
        var rain = SeattleWeather.Load().Select(day => day.Precipitation > 0 ? 1f : 0f).ToArray();
        var dryDays = new float[rain.Length];
        for (var day = 1; day < rain.Length; day++) dryDays[day] = rain[day] == 1 ? 0 : dryDays[day - 1] + 0.1f;
        int[] starts = [.. Enumerable.Range(0, 1066).Where(day => rain[day] == 1)];
        manual_seed(0);
        using var network = new RecurrentNetwork(CellKind.Lstm, 1, 1, 1).Bias(Gate.Forget, 1);
        using var optimizer = optim.Adam(network.parameters(), lr: 0.03);
        var draw = new Random(0);
        SequenceTraining.Fit(network, optimizer, () =>
        {
            var from = draw.GetItems(starts, 32);
            return nn.functional.mse_loss(network.call(Windows(rain, from)), Windows(dryDays, from));
        }, steps: 300, clipNorm: 1);

        var held = tensor(rain[1096..]).unsqueeze(1);
        var said = network.call(held.unsqueeze(1)).data<float>().ToArray();
        Assert.InRange(said.Zip(dryDays[1096..], (y, count) => 10 * Math.Abs(y - count)).Average(), 0, 1);
        var gates = GateRecorder.Record(network, held).Single().Forget.Zip(rain[1096..]).ToLookup(day => day.Second == 1, day => day.First);
        Assert.InRange(gates[false].Average(), 0.55, 1);
        Assert.InRange(gates[true].Average(), 0, 0.35);

        static Tensor Windows(float[] series, int[] from) => stack(from.Select(day => tensor(series[day..(day + 30)])), 1).unsqueeze(2);
    }

    [Fact]
    public void A_cell_without_these_gates_is_refused() =>
        Assert.Contains("Gru", Assert.Throws<ArgumentException>(() => GateRecorder.Record(new(CellKind.Gru, 3, 5, 2), randn(9, 3))).Message);
}
