using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The weights of a recurrent network, named and drawn as PyTorch does.</summary>
internal sealed class RecurrentWeights
{
    private readonly List<Parameter> flat = [];
    private readonly int perCell;

    internal readonly long Layers, HiddenSize;
    internal readonly bool HasBias, BatchFirst, Bidirectional;
    internal readonly double Dropout;

    /// <param name="module">Where the weights are registered.</param>
    /// <param name="gates">How many rows of the hidden size a weight has: 1, 3 or 4.</param>
    /// <param name="inputSize">The length of an input vector.</param>
    /// <param name="hiddenSize">The length of a state vector.</param>
    /// <param name="layers">The number of layers.</param>
    /// <param name="bias">Add vectors.</param>
    /// <param name="batchFirst">The batch is the first dimension.</param>
    /// <param name="dropout">The probability of dropout between layers.</param>
    /// <param name="bidirectional">A second network goes backward.</param>
    /// <param name="device">Where the weights are.</param>
    /// <param name="dtype">The type of their elements.</param>
    internal RecurrentWeights(nn.Module module, long gates, long inputSize, long hiddenSize, long layers, bool bias, bool batchFirst,
        double dropout,
        bool bidirectional, Device? device, ScalarType? dtype)
    {
        if (dropout is < 0 or > 1) throw new ArgumentException($"dropout must be from 0 to 1, got {dropout}", nameof(dropout));
        (Layers, HiddenSize, HasBias, BatchFirst, Bidirectional, Dropout) = (layers, hiddenSize, bias, batchFirst, bidirectional, dropout);
        perCell = bias ? 4 : 2;
        for (long layer = 0; layer < layers; layer++)
        {
            var size = layer == 0 ? inputSize : hiddenSize * Directions;
            for (int direction = 0; direction < Directions; direction++)
            {
                var suffix = $"_l{layer}{(direction == 1 ? "_reverse" : "")}";
                Add("weight_ih", empty(gates * hiddenSize, size, dtype, device));
                Add("weight_hh", empty(gates * hiddenSize, hiddenSize, dtype, device));
                if (!bias) continue;
                Add("bias_ih", empty(gates * hiddenSize, dtype, device));
                Add("bias_hh", empty(gates * hiddenSize, dtype, device));

                void Add(string name, Tensor values)
                {
                    var parameter = Parameter.Owning(values);
                    flat.Add(parameter);
                    module.register_parameter(name + suffix, parameter);
                }
            }
        }
        var bound = hiddenSize > 0 ? 1 / Math.Sqrt(hiddenSize) : 0;
        foreach (var parameter in flat) nn.init.uniform_(parameter, -bound, bound);
    }

    internal int Directions => Bidirectional ? 2 : 1;

    internal Tensor[] All => [.. flat];

    /// <summary>A weight by its place in the cell: 0 and 1 the weights of input and state, 2 and 3 their biases.</summary>
    internal Parameter? Get(long cell, int place) => place < perCell ? flat[(int)cell * perCell + place] : null;

    /// <summary>The state where none is given: zeros.</summary>
    internal Tensor InitialState(Tensor input)
    {
        long[] shape = input.ndim == 2 ? [Layers * Directions, HiddenSize]
            : [Layers * Directions, input.size(BatchFirst ? 0 : 1), HiddenSize];
        return zeros(shape, input.dtype, input.device);
    }

    /// <summary>The state where none is given for packed sequences: zeros.</summary>
    internal Tensor InitialState(nn.utils.rnn.PackedSequence input) =>
        zeros([Layers * Directions, input.batch_sizes[0].item<long>(), HiddenSize], input.data.dtype);

    /// <summary>A state in the order of packed sequences.</summary>
    internal static Tensor Sorted(Tensor state, nn.utils.rnn.PackedSequence input) =>
        input.sorted_indices is { } order ? state.index_select(1, order) : state;

    /// <summary>A state of packed sequences in the order they were given in.</summary>
    internal static Tensor Unsorted(Tensor state, nn.utils.rnn.PackedSequence input) =>
        input.unsorted_indices is { } order ? state.index_select(1, order) : state;
}
