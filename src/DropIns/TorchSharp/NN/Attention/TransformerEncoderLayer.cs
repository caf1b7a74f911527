using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Self-attention and two linear layers, each with a shortcut and a normalization, on <c>[length, batch, model]</c>.</summary>
public sealed class TransformerEncoderLayer : nn.Module<Tensor, Tensor>, nn.IModule<Tensor, Tensor, Tensor>,
    nn.IModule<Tensor, Tensor, Tensor, Tensor>
{
    private readonly MultiheadAttention self_attn;
    private readonly Linear linear1, linear2;
    private readonly LayerNorm norm1, norm2;
    private readonly double dropout;
    private readonly nn.Activations activation;

    internal readonly (long Model, long Heads, long Feedforward) Sizes;

    internal TransformerEncoderLayer(long d_model, long nhead, long dim_feedforward, double dropout, nn.Activations activation)
        : base(nameof(TransformerEncoderLayer))
    {
        (this.dropout, this.activation, Sizes) = (dropout, activation, (d_model, nhead, dim_feedforward));
        self_attn = nn.MultiheadAttention(d_model, nhead, dropout);
        linear1 = nn.Linear(d_model, dim_feedforward);
        linear2 = nn.Linear(dim_feedforward, d_model);
        norm1 = nn.LayerNorm(d_model);
        norm2 = nn.LayerNorm(d_model);
        RegisterComponents();
    }

    /// <summary>A layer of its own with the same weights.</summary>
    internal TransformerEncoderLayer Copy()
    {
        // Its random start is overwritten, so the generator goes back to where it was.
        using var state = get_rng_state();
        var copy = new TransformerEncoderLayer(Sizes.Model, Sizes.Heads, Sizes.Feedforward, dropout, activation);
        set_rng_state(state);
        copy.load_state_dict(state_dict());
        return copy;
    }

    /// <summary>The result for a sequence, with masks as in <see cref="MultiheadAttention"/>.</summary>
    public Tensor call(Tensor src, Tensor src_mask, Tensor src_key_padding_mask) => Encoded(src, src_mask, src_key_padding_mask);

    /// <summary>The result for a sequence, with a mask as in <see cref="MultiheadAttention"/>.</summary>
    public Tensor call(Tensor src, Tensor src_mask) => Encoded(src, src_mask, null);

    /// <inheritdoc/>
    public override Tensor forward(Tensor src) => Encoded(src, null, null);

    private Tensor Encoded(Tensor src, Tensor? mask, Tensor? padding)
    {
        using var scope = NewDisposeScope();
        var attended = self_attn.call(src, src, src, padding, need_weights: false, mask).Item1;
        var x = norm1.call(src + Dropped(attended));
        var hidden = linear1.call(x);
        hidden = activation == nn.Activations.ReLU ? hidden.relu() : hidden.gelu();
        return norm2.call(x + Dropped(linear2.call(Dropped(hidden)))).MoveToOuterDisposeScope();
    }

    private Tensor Dropped(Tensor x) => nn.functional.dropout(x, dropout, training);
}
