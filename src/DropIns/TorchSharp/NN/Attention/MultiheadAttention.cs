using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Attention in several heads (Vaswani et al. 2017): query <c>[target, batch, embedding]</c>, key and value
/// <c>[source, batch, embedding]</c>.
/// </summary>
public sealed class MultiheadAttention : nn.Module<Tensor, Tensor, Tensor, Tensor?, bool, Tensor?, Tuple<Tensor, Tensor>>
{
    private readonly long embedding, heads;
    private readonly double dropout;
    private readonly bool addZeroAttention;
    [ComponentName(Name = "in_proj_weight")]
    private readonly Parameter? inProjection;
    [ComponentName(Name = "q_proj_weight")]
    private readonly Parameter? queryProjection;
    [ComponentName(Name = "k_proj_weight")]
    private readonly Parameter? keyProjection;
    [ComponentName(Name = "v_proj_weight")]
    private readonly Parameter? valueProjection;
    [ComponentName(Name = "in_proj_bias")]
    private readonly Parameter? inBias;
    [ComponentName(Name = "bias_k")]
    private readonly Parameter? keyBias;
    [ComponentName(Name = "bias_v")]
    private readonly Parameter? valueBias;
    [ComponentName(Name = "out_proj")]
    private readonly Linear outProjection;

    internal MultiheadAttention(long embedded_dim, long num_heads, double dropout, bool bias, bool add_bias_kv, bool add_zero_attn,
        long? kdim, long? vdim)
        : base(nameof(MultiheadAttention))
    {
        if (embedded_dim % num_heads != 0)
            throw new ArgumentException($"embedded_dim must be divisible by num_heads, got {embedded_dim} and {num_heads}",
                nameof(num_heads));
        (embedding, heads, this.dropout, addZeroAttention) = (embedded_dim, num_heads, dropout, add_zero_attn);
        if ((kdim ?? embedded_dim) == embedded_dim && (vdim ?? embedded_dim) == embedded_dim)
            register_parameter("in_proj_weight", inProjection = Parameter.Owning(empty(3 * embedded_dim, embedded_dim)));
        else
        {
            register_parameter("q_proj_weight", queryProjection = Parameter.Owning(empty(embedded_dim, embedded_dim)));
            register_parameter("k_proj_weight", keyProjection = Parameter.Owning(empty(embedded_dim, kdim ?? embedded_dim)));
            register_parameter("v_proj_weight", valueProjection = Parameter.Owning(empty(embedded_dim, vdim ?? embedded_dim)));
        }
        if (bias) register_parameter("in_proj_bias", inBias = Parameter.Owning(zeros(3 * embedded_dim)));
        register_module("out_proj", outProjection = nn.Linear(embedded_dim, embedded_dim, bias));
        if (add_bias_kv)
        {
            register_parameter("bias_k", keyBias = Parameter.Owning(empty(1, 1, embedded_dim)));
            register_parameter("bias_v", valueBias = Parameter.Owning(empty(1, 1, embedded_dim)));
        }
        foreach (var projection in new[] { inProjection, queryProjection, keyProjection, valueProjection })
            if (projection is not null) nn.init.xavier_uniform_(projection);
        if (outProjection.bias is not null) nn.init.zeros_(outProjection.bias);
        foreach (var vector in new[] { keyBias, valueBias })
            if (vector is not null) nn.init.xavier_normal_(vector);
    }

    /// <summary>
    /// The attended values <c>[target, batch, embedding]</c> and the weights <c>[batch, target, source]</c>, averaged over the
    /// heads.
    /// </summary>
    /// <param name="query">What asks.</param>
    /// <param name="key">What is compared with it.</param>
    /// <param name="value">What is averaged.</param>
    /// <param name="key_padding_mask">True for the keys to leave out, <c>[batch, source]</c>.</param>
    /// <param name="need_weights">False returns null for the weights.</param>
    /// <param name="attn_mask">True where a target must not see a source, or numbers to add, <c>[target, source]</c>.</param>
    public new Tuple<Tensor, Tensor> call(Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask = null, bool need_weights = true,
        Tensor? attn_mask = null) => base.call(query, key, value, key_padding_mask, need_weights, attn_mask);

    /// <inheritdoc/>
    public override Tuple<Tensor, Tensor> forward(Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask, bool need_weights,
        Tensor? attn_mask)
    {
        using var scope = NewDisposeScope();
        long targets = query.size(0), batch = query.size(1), size = embedding / heads;
        var weights = inProjection is null ? [queryProjection!, keyProjection!, valueProjection!] : inProjection.chunk(3);
        var biases = inBias?.chunk(3);
        var q = nn.functional.linear(query, weights[0], biases?[0]);
        var k = nn.functional.linear(key, weights[1], biases?[1]);
        var v = nn.functional.linear(value, weights[2], biases?[2]);
        var mask = Additive(attn_mask, q.dtype);
        var padding = Additive(key_padding_mask, q.dtype)?.view(batch, 1, 1, -1);
        if (keyBias is not null)
        {
            k = cat([k, keyBias.repeat(1, batch, 1)]);
            v = cat([v, valueBias!.repeat(1, batch, 1)]);
            Widen();
        }
        if (addZeroAttention)
        {
            k = cat([k, zeros([1, .. k.shape[1..]], k.dtype)]);
            v = cat([v, zeros([1, .. v.shape[1..]], v.dtype)]);
            Widen();
        }
        var sources = k.size(0);
        // [batch, heads, length, size]
        var scores = Heads(q / Math.Sqrt(size), targets).matmul(Heads(k, sources).transpose(-2, -1));
        if (mask is not null) scores = scores + (mask.ndim == 3 ? mask.view(batch, heads, targets, sources) : mask);
        if (padding is not null) scores = scores + padding;
        var attention = scores.softmax(-1);
        var mixed = nn.functional.dropout(attention, dropout, training).matmul(Heads(v, sources));
        var result = outProjection.call(mixed.permute(2, 0, 1, 3).reshape(targets, batch, embedding)).MoveToOuterDisposeScope();
        return Tuple.Create(result, need_weights ? attention.mean([1]).MoveToOuterDisposeScope() : null!);

        Tensor Heads(Tensor projected, long length) => projected.view(length, batch, heads, size).permute(1, 2, 0, 3);

        // The added key is never masked.
        void Widen()
        {
            if (mask is not null) mask = nn.functional.pad(mask, (0, 1));
            if (padding is not null) padding = nn.functional.pad(padding, (0, 1));
        }
    }

    private static Tensor? Additive(Tensor? mask, ScalarType dtype) =>
        mask is null || mask.dtype != ScalarType.Bool ? mask : zeros_like(mask, dtype).masked_fill_(mask, double.NegativeInfinity);
}
