using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The weights that the recurrent cells share.</summary>
internal sealed class RecurrentCell
{
    private readonly long hiddenSize;

    internal Parameter? WeightIh, WeightHh, BiasIh, BiasHh;

    internal RecurrentCell(long gates, long inputSize, long hiddenSize, bool bias, Device? device, ScalarType? dtype)
    {
        this.hiddenSize = hiddenSize;
        WeightIh = Parameter.Owning(empty(gates * hiddenSize, inputSize, dtype, device));
        WeightHh = Parameter.Owning(empty(gates * hiddenSize, hiddenSize, dtype, device));
        BiasIh = bias ? Parameter.Owning(empty(gates * hiddenSize, dtype, device)) : null;
        BiasHh = bias ? Parameter.Owning(empty(gates * hiddenSize, dtype, device)) : null;
        var bound = hiddenSize > 0 ? 1 / Math.Sqrt(hiddenSize) : 0;
        foreach (var parameter in new[] { WeightIh, WeightHh, BiasIh, BiasHh })
            if (parameter is not null) nn.init.uniform_(parameter, -bound, bound);
    }

    /// <summary>The state where none is given: zeros.</summary>
    internal Tensor InitialState(Tensor input) => zeros([.. input.shape[..^1], hiddenSize], input.dtype, input.device);
}
