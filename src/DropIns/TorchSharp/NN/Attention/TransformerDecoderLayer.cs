using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Self-attention, attention to an encoder's result and two linear layers, each with a shortcut and a normalization, on
/// <c>[length, batch, model]</c>.
/// </summary>
public sealed class TransformerDecoderLayer : nn.Module<Tensor, Tensor, Tensor?, Tensor?, Tensor?, Tensor?, Tensor>,
    nn.IModule<Tensor, Tensor, Tensor>
{
    private readonly MultiheadAttention self_attn, multihead_attn;
    private readonly Linear linear1, linear2;
    private readonly LayerNorm norm1, norm2, norm3;
    private readonly double dropout;
    private readonly nn.Activations activation;
    private readonly (long model, long heads, long feedforward) sizes;

    internal TransformerDecoderLayer(long d_model, long nhead, long dim_feedforward, double dropout, nn.Activations activation)
        : base(nameof(TransformerDecoderLayer))
    {
        (this.dropout, this.activation, sizes) = (dropout, activation, (d_model, nhead, dim_feedforward));
        self_attn = nn.MultiheadAttention(d_model, nhead, dropout);
        multihead_attn = nn.MultiheadAttention(d_model, nhead, dropout);
        linear1 = nn.Linear(d_model, dim_feedforward);
        linear2 = nn.Linear(dim_feedforward, d_model);
        norm1 = nn.LayerNorm(d_model);
        norm2 = nn.LayerNorm(d_model);
        norm3 = nn.LayerNorm(d_model);
        RegisterComponents();
    }

    /// <summary>A layer of its own with the same weights.</summary>
    internal TransformerDecoderLayer Copy()
    {
        // Its random start is overwritten, so the generator goes back to where it was.
        using var state = get_rng_state();
        var copy = new TransformerDecoderLayer(sizes.model, sizes.heads, sizes.feedforward, dropout, activation);
        set_rng_state(state);
        copy.load_state_dict(state_dict());
        return copy;
    }

    /// <summary>
    /// The result for a sequence and an encoder's result, with masks as in <see cref="MultiheadAttention"/>; null for none.
    /// </summary>
    public override Tensor forward(Tensor tgt, Tensor memory, Tensor? tgt_mask, Tensor? memory_mask, Tensor? tgt_key_padding_mask,
        Tensor? memory_key_padding_mask)
    {
        using var scope = NewDisposeScope();
        var x = norm1.call(tgt + Dropped(self_attn.call(tgt, tgt, tgt, tgt_key_padding_mask, need_weights: false, tgt_mask).Item1));
        var attended = multihead_attn.call(x, memory, memory, memory_key_padding_mask, need_weights: false, memory_mask).Item1;
        x = norm2.call(x + Dropped(attended));
        var hidden = linear1.call(x);
        hidden = activation == nn.Activations.ReLU ? hidden.relu() : hidden.gelu();
        return norm3.call(x + Dropped(linear2.call(Dropped(hidden)))).MoveToOuterDisposeScope();
    }

    /// <summary>The result for a sequence and an encoder's result, with masks; null for none.</summary>
    public new Tensor call(Tensor tgt, Tensor memory, Tensor? tgt_mask, Tensor? memory_mask = null, Tensor? tgt_key_padding_mask = null,
        Tensor? memory_key_padding_mask = null) =>
        base.call(tgt, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask);

    /// <summary>The result for a sequence and an encoder's result.</summary>
    public Tensor call(Tensor tgt, Tensor memory) => base.call(tgt, memory, null, null, null, null);

    private Tensor Dropped(Tensor x) => nn.functional.dropout(x, dropout, training);
}
