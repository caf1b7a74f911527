using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A recurrent network: input <c>[length, batch, input]</c>, <c>[batch, length, input]</c> where the batch is first.</summary>
public sealed class RNN : nn.Module<Tensor, Tensor?, (Tensor, Tensor)>
{
    private readonly RecurrentWeights weights;
    private readonly nn.NonLinearities nonLinearity;

    internal RNN(long inputSize, long hiddenSize, long numLayers, nn.NonLinearities nonLinearity, bool bias, bool batchFirst,
        double dropout, bool bidirectional,
        Device? device, ScalarType? dtype) : base(nameof(RNN))
    {
        this.nonLinearity = nonLinearity;
        weights = new RecurrentWeights(this, 1, inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, device, dtype);
    }

    /// <inheritdoc/>
    public override (Tensor, Tensor) forward(Tensor input, Tensor? h0)
    {
        using var zero = h0 is null ? weights.InitialState(input) : null;
        return (nonLinearity == nn.NonLinearities.Tanh ? Op.rnn_tanh_input : Op.rnn_relu_input).Call2(input, h0 ?? zero, weights.All,
            weights.HasBias, weights.Layers, weights.Dropout, training, weights.Bidirectional,
            weights.BatchFirst);
    }

    /// <summary>The outputs and the last states, hooks included; the state starts at zero where null.</summary>
    public new (Tensor, Tensor) call(Tensor input, Tensor? h0 = null) => base.call(input, h0);

    /// <summary>The outputs of packed sequences and the last states; the state starts at zero where null.</summary>
    public (nn.utils.rnn.PackedSequence, Tensor) call(nn.utils.rnn.PackedSequence input, Tensor? h0 = null)
    {
        using var scope = NewDisposeScope();
        var start = h0 is null ? weights.InitialState(input) : RecurrentWeights.Sorted(h0, input);
        var (output, last) = (nonLinearity == nn.NonLinearities.Tanh ? Op.rnn_tanh_data : Op.rnn_relu_data).Call2(input.data,
            input.batch_sizes, start, weights.All, weights.HasBias,
            weights.Layers, weights.Dropout, training, weights.Bidirectional);
        return (input.With(output).MoveToOuterDisposeScope(), RecurrentWeights.Unsorted(last, input).MoveToOuterDisposeScope());
    }

    /// <summary>Nothing to do on the processor: the weights lie as the operators want them.</summary>
    public void flatten_parameters()
    {
    }

    /// <summary>The weight of the input of a layer and direction, null where there is none.</summary>
    public Parameter? get_weight_ih(long idx) => weights.Get(idx, 0);

    /// <summary>The weight of the state of a layer and direction, null where there is none.</summary>
    public Parameter? get_weight_hh(long idx) => weights.Get(idx, 1);

    /// <summary>The bias of the input of a layer and direction, null where there is none.</summary>
    public Parameter? get_bias_ih(long idx) => weights.Get(idx, 2);

    /// <summary>The bias of the state of a layer and direction, null where there is none.</summary>
    public Parameter? get_bias_hh(long idx) => weights.Get(idx, 3);
}
