using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Recurrent;

/// <summary>Runs an LSTM step by step by its equations and keeps what the library's layer hides: the gates (notebook 5, "LSTM: remember and forget").</summary>
public static class GateRecorder
{
    /// <summary>The gates, the cell and the output of every unit.</summary>
    /// <param name="network">A network whose cell is the LSTM.</param>
    /// <param name="sequence">One sequence, <c>[length, inputs]</c>.</param>
    /// <returns>A record for each unit of the layer.</returns>
    /// <exception cref="ArgumentException">The network's cell is another.</exception>
    public static GateRecord[] Record(RecurrentNetwork network, Tensor sequence)
    {
        if (network.Kind != CellKind.Lstm) throw new ArgumentException($"Gates are recorded of an LSTM, and this network's cell is a {network.Kind}.", nameof(network));
        using var scope = NewDisposeScope();
        using var _ = no_grad();
        var (h, c) = (zeros(network.HiddenSize), zeros(network.HiddenSize));
        var steps = new List<Tensor>();
        foreach (var x in sequence.unbind(0))
        {
            var a = network.Weights("weight_ih").mv(x) + network.Weights("bias_ih") + network.Weights("weight_hh").mv(h) + network.Weights("bias_hh");
            var part = a.chunk(4);
            var (i, f, g, o) = (part[0].sigmoid(), part[1].sigmoid(), part[2].tanh(), part[3].sigmoid());
            c = f * c + i * g;
            h = o * c.tanh();
            steps.Add(stack([i, f, o, g, c, h]));
        }
        var values = stack(steps).@double();
        return [.. Enumerable.Range(0, network.HiddenSize).Select(unit => new GateRecord(
            Of(unit, 0), Of(unit, 1), Of(unit, 2), Of(unit, 3), Of(unit, 4), Of(unit, 5)))];

        double[] Of(int unit, int what) => values[.., what, unit].data<double>().ToArray();
    }
}
