using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Encoder layers one after the other, on <c>[length, batch, model]</c>.</summary>
public sealed class TransformerEncoder : nn.Module<Tensor, Tensor, Tensor, Tensor>, nn.IModule<Tensor, Tensor, Tensor>,
    nn.IModule<Tensor, Tensor>
{
    private readonly ModuleList<TransformerEncoderLayer> layers;
    private readonly LayerNorm? norm;

    internal TransformerEncoder(TransformerEncoderLayer encoder_layer, long num_layers,
        LayerNorm? norm = null) : base(nameof(TransformerEncoder))
    {
        layers = new ModuleList<TransformerEncoderLayer>([.. Enumerable.Range(0, (int)num_layers).Select(_ => encoder_layer.Copy())]);
        this.norm = norm;
        RegisterComponents();
    }

    /// <summary>The result for a sequence, with masks as in <see cref="MultiheadAttention"/>; null for none.</summary>
    public override Tensor forward(Tensor src, Tensor src_mask, Tensor src_key_padding_mask)
    {
        using var scope = NewDisposeScope();
        var result = layers.Aggregate(src.alias(), (x, layer) => layer.call(x, src_mask, src_key_padding_mask));
        return (norm?.call(result) ?? result).MoveToOuterDisposeScope();
    }

    /// <summary>The result for a sequence, with a mask as in <see cref="MultiheadAttention"/>.</summary>
    public Tensor call(Tensor src, Tensor src_mask) => base.call(src, src_mask, null!);

    /// <summary>The result for a sequence.</summary>
    public Tensor call(Tensor src) => base.call(src, null!, null!);
}
