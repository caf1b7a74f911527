using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>An encoder and a decoder (Vaswani et al. 2017), on <c>[length, batch, model]</c>.</summary>
public sealed class Transformer : nn.Module<Tensor, Tensor, Tensor>
{
    private readonly TransformerEncoder encoder;
    private readonly TransformerDecoder decoder;

    internal Transformer(long d_model, long nhead, long num_encoder_layers, long num_decoder_layers, long dim_feedforward, double dropout,
        nn.Activations activation) : base(nameof(Transformer))
    {
        using (var layer = nn.TransformerEncoderLayer(d_model, nhead, dim_feedforward, dropout, activation))
            encoder = new TransformerEncoder(layer, num_encoder_layers, nn.LayerNorm(d_model));
        using (var layer = nn.TransformerDecoderLayer(d_model, nhead, dim_feedforward, dropout, activation))
            decoder = new TransformerDecoder(layer, num_decoder_layers, nn.LayerNorm(d_model));
        RegisterComponents();
        foreach (var parameter in parameters())
            if (parameter.ndim > 1) nn.init.xavier_uniform_(parameter);
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor src, Tensor tgt) => call(src, tgt, null!);

    /// <summary>The result for a source and a target sequence, with masks as in <see cref="MultiheadAttention"/>; null for none.</summary>
    public Tensor call(Tensor src, Tensor tgt, Tensor src_mask, Tensor? tgt_mask = null, Tensor? memory_mask = null,
        Tensor? src_key_padding_mask = null, Tensor? tgt_key_padding_mask = null, Tensor? memory_key_padding_mask = null)
    {
        using var scope = NewDisposeScope();
        var memory = encoder.call(src, src_mask, src_key_padding_mask!);
        return decoder.call(tgt, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask).MoveToOuterDisposeScope();
    }
}
