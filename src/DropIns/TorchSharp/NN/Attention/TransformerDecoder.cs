using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Decoder layers one after the other, on <c>[length, batch, model]</c>.</summary>
public sealed class TransformerDecoder : nn.Module<Tensor, Tensor, Tensor?, Tensor?, Tensor?, Tensor?, Tensor>,
    nn.IModule<Tensor, Tensor, Tensor>
{
    private readonly ModuleList<TransformerDecoderLayer> layers;
    private readonly LayerNorm? norm;

    internal TransformerDecoder(TransformerDecoderLayer decoder_layer, long num_layers, LayerNorm? norm = null)
        : base(nameof(TransformerDecoder))
    {
        layers = new ModuleList<TransformerDecoderLayer>([.. Enumerable.Range(0, (int)num_layers).Select(_ => decoder_layer.Copy())]);
        this.norm = norm;
        RegisterComponents();
    }

    /// <summary>
    /// The result for a sequence and an encoder's result, with masks as in <see cref="MultiheadAttention"/>; null for none.
    /// </summary>
    public override Tensor forward(Tensor tgt, Tensor memory, Tensor? tgt_mask, Tensor? memory_mask = null,
        Tensor? tgt_key_padding_mask = null, Tensor? memory_key_padding_mask = null)
    {
        using var scope = NewDisposeScope();
        var result = layers.Aggregate(tgt.alias(), (x, layer) =>
            layer.call(x, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask));
        return (norm?.call(result) ?? result).MoveToOuterDisposeScope();
    }

    /// <summary>The result for a sequence and an encoder's result, with masks; null for none.</summary>
    public new Tensor call(Tensor tgt, Tensor memory, Tensor? tgt_mask, Tensor? memory_mask = null, Tensor? tgt_key_padding_mask = null,
        Tensor? memory_key_padding_mask = null) =>
        base.call(tgt, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask);

    /// <summary>The result for a sequence and an encoder's result.</summary>
    public Tensor call(Tensor tgt, Tensor memory) => base.call(tgt, memory, null, null, null, null);
}
