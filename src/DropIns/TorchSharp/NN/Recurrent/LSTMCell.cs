using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>One step of long short-term memory: input <c>[batch, input]</c>, state <c>[batch, hidden]</c>.</summary>
public sealed class LSTMCell : nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor)>
{
    private readonly RecurrentCell cell;

    internal LSTMCell(long inputSize, long hiddenSize, bool bias, Device? device, ScalarType? dtype) : base(nameof(LSTMCell))
    {
        cell = new RecurrentCell(4, inputSize, hiddenSize, bias, device, dtype);
        (weight_ih, weight_hh, bias_ih, bias_hh) = (cell.WeightIh, cell.WeightHh, cell.BiasIh, cell.BiasHh);
    }

    /// <summary>The weight of the input.</summary>
    public Parameter? weight_ih
    {
        get => cell.WeightIh;
        set => Replace(nameof(weight_ih), cell.WeightIh = value);
    }

    /// <summary>The weight of the state.</summary>
    public Parameter? weight_hh
    {
        get => cell.WeightHh;
        set => Replace(nameof(weight_hh), cell.WeightHh = value);
    }

    /// <summary>The bias of the input, null where there is none.</summary>
    public Parameter? bias_ih
    {
        get => cell.BiasIh;
        set => Replace(nameof(bias_ih), cell.BiasIh = value);
    }

    /// <summary>The bias of the state, null where there is none.</summary>
    public Parameter? bias_hh
    {
        get => cell.BiasHh;
        set => Replace(nameof(bias_hh), cell.BiasHh = value);
    }

    /// <inheritdoc/>
    public override (Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0)
    {
        using var zero = h0_c0 is null ? cell.InitialState(input) : null;
        Tensor[] states = h0_c0 is (Tensor h0, Tensor c0) ? [h0, c0] : [zero!, zero!];
        return Op.lstm_cell.Call2(input, states, (Tensor?)weight_ih, (Tensor?)weight_hh, (Tensor?)bias_ih, (Tensor?)bias_hh);
    }

    /// <summary>The next states h and c, hooks included; they start at zero where null.</summary>
    public new (Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => base.call(input, h0_c0);
}
