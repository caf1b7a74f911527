using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearningClinic.Recurrent;

/// <summary>One of the library's recurrent layers and a linear layer that reads its state at every step (notebook 5, "Dynamic data" and "Long-term relations").</summary>
public sealed class RecurrentNetwork : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module layer;
    private readonly Linear readout;

    /// <summary>Starts with the library's own weights and biases.</summary>
    /// <param name="kind">The cell.</param>
    /// <param name="inputSize">Numbers a step that go in.</param>
    /// <param name="hiddenSize">Numbers that the state holds.</param>
    /// <param name="outputSize">Numbers a step that come out.</param>
    public RecurrentNetwork(CellKind kind, int inputSize, int hiddenSize, int outputSize) : base(nameof(RecurrentNetwork))
    {
        (Kind, HiddenSize) = (kind, hiddenSize);
        layer = kind switch
        {
            CellKind.Rnn => nn.RNN(inputSize, hiddenSize),
            CellKind.ReluRnn => nn.RNN(inputSize, hiddenSize, nonLinearity: nn.NonLinearities.ReLU),
            CellKind.Gru => nn.GRU(inputSize, hiddenSize),
            _ => nn.LSTM(inputSize, hiddenSize),
        };
        readout = nn.Linear(hiddenSize, outputSize);
        RegisterComponents();
    }

    /// <summary>The cell.</summary>
    public CellKind Kind { get; }

    /// <summary>Numbers that the state holds.</summary>
    public int HiddenSize { get; }

    /// <summary>Sets a gate's bias: where the gate stands before training. The library adds two biases; one becomes the value, the other 0.</summary>
    /// <param name="gate">A gate of this network's cell.</param>
    /// <param name="value">The bias: the gate starts near its sigmoid.</param>
    /// <returns>The network itself.</returns>
    /// <exception cref="ArgumentException">The cell has no such gate.</exception>
    public RecurrentNetwork Bias(Gate gate, double value)
    {
        var place = (Kind, gate) switch
        {
            (CellKind.Lstm, Gate.Input) => 0,
            (CellKind.Lstm, Gate.Forget) or (CellKind.Gru, Gate.Update) => 1,
            (CellKind.Lstm, Gate.Output) => 3,
            _ => throw new ArgumentException($"A {Kind} has no {gate} gate: the LSTM has Input, Forget and Output, the GRU has Update.", nameof(gate)),
        };
        using var scope = NewDisposeScope();
        using var _ = no_grad();
        var rows = (place * HiddenSize)..((place + 1) * HiddenSize);
        Weights("bias_ih")[rows].fill_(0);
        Weights("bias_hh")[rows].fill_(value);
        return this;
    }

    /// <summary>The outputs at every step, <c>[length, batch, outputs]</c>.</summary>
    /// <param name="input">The sequences, <c>[length, batch, inputs]</c>.</param>
    public override Tensor forward(Tensor input) => forward(input, 0);

    /// <summary>The same with truncated backpropagation: gradients reach back over the last steps only.</summary>
    /// <param name="input">The sequences, <c>[length, batch, inputs]</c>.</param>
    /// <param name="detachedSteps">Steps at the beginning that get no gradient, less than the length; their outputs are left out.</param>
    public Tensor forward(Tensor input, int detachedSteps)
    {
        using var scope = NewDisposeScope();
        if (detachedSteps == 0) return readout.call(Run(input, null).Output).MoveToOuterDisposeScope();
        (Tensor Output, Tensor[] State) before;
        using (no_grad()) before = Run(input[..detachedSteps], null);
        return readout.call(Run(input[detachedSteps..], before.State).Output).MoveToOuterDisposeScope();
    }

    internal Tensor Weights(string name) => layer.get_parameter($"{name}_l0")!;

    private (Tensor Output, Tensor[] State) Run(Tensor input, Tensor[]? state)
    {
        switch (layer)
        {
            case LSTM lstm:
                var (shown, h, c) = lstm.call(input, state is null ? null : (state[0], state[1]));
                return (shown, [h, c]);
            case GRU gru:
                var (mixed, mixture) = gru.call(input, state?[0]!);
                return (mixed, [mixture]);
            default:
                var (output, last) = ((RNN)layer).call(input, state?[0]);
                return (output, [last]);
        }
    }
}
