using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>One step of gated units: input <c>[batch, input]</c>, state <c>[batch, hidden]</c>.</summary>
public sealed class GRUCell : nn.Module<Tensor, Tensor?, Tensor>
{
    private readonly RecurrentCell cell;

    internal GRUCell(long inputSize, long hiddenSize, bool bias, Device? device, ScalarType? dtype) : base(nameof(GRUCell))
    {
        cell = new RecurrentCell(3, inputSize, hiddenSize, bias, device, dtype);
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
    public override Tensor forward(Tensor input, Tensor? h0 = null)
    {
        using var zero = h0 is null ? cell.InitialState(input) : null;
        return Op.gru_cell.Call(input, h0 ?? zero, (Tensor?)weight_ih, (Tensor?)weight_hh, (Tensor?)bias_ih, (Tensor?)bias_hh);
    }
}
