using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// A recurrent network of long short-term memory (Hochreiter and Schmidhuber 1997): input <c>[length, batch, input]</c>,
/// <c>[batch, length, input]</c> where the batch is first.
/// </summary>
public sealed class LSTM : nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor, Tensor)>
{
    private readonly RecurrentWeights weights;

    internal LSTM(long inputSize, long hiddenSize, long numLayers, bool bias, bool batchFirst, double dropout, bool bidirectional,
        Device? device, ScalarType? dtype) : base(nameof(LSTM))
    {
        weights = new RecurrentWeights(this, 4, inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, device, dtype);
    }

    /// <inheritdoc/>
    public override (Tensor, Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0 = null)
    {
        using var zero = h0_c0 is null ? weights.InitialState(input) : null;
        Tensor[] states = h0_c0 is (Tensor h0, Tensor c0) ? [h0, c0] : [zero!, zero!];
        return Op.lstm_input.Call3(input, states, weights.All, weights.HasBias, weights.Layers, weights.Dropout, training,
            weights.Bidirectional,
            weights.BatchFirst);
    }

    /// <summary>The outputs and the last states h and c, hooks included; the states start at zero where null.</summary>
    public new (Tensor, Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => base.call(input, h0_c0);

    /// <summary>The outputs of packed sequences and the last states h and c; the states start at zero where null.</summary>
    public (nn.utils.rnn.PackedSequence, Tensor, Tensor) call(nn.utils.rnn.PackedSequence input, (Tensor, Tensor)? h0_c0 = null)
    {
        using var scope = NewDisposeScope();
        Tensor[] states = h0_c0 is (Tensor h0, Tensor c0) ? [RecurrentWeights.Sorted(h0, input), RecurrentWeights.Sorted(c0, input)]
            : [weights.InitialState(input), weights.InitialState(input)];
        var (output, h, c) = Op.lstm_data.Call3(input.data, input.batch_sizes, states, weights.All, weights.HasBias, weights.Layers,
            weights.Dropout, training, weights.Bidirectional);
        return (input.With(output).MoveToOuterDisposeScope(), RecurrentWeights.Unsorted(h, input).MoveToOuterDisposeScope(),
            RecurrentWeights.Unsorted(c, input).MoveToOuterDisposeScope());
    }

    /// <summary>Nothing to do on the processor: the weights lie as the operators want them.</summary>
    public void flatten_parameters()
    {
    }
}
