using TorchSharp.Native;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A trained vector for each number: <c>[...]</c> of int64 becomes <c>[..., embedding]</c>.</summary>
public sealed class Embedding : nn.Module<Tensor, Tensor>
{
    private readonly long paddingIndex;
    private readonly double? maxNorm;
    private readonly double normType;
    private readonly bool scaleByFrequency, sparse;
    [ComponentName(Name = nameof(weight))]
    private Parameter? weightParameter;

    internal Embedding(long num_embeddings, long embedding_dims, long? padding_idx, double? max_norm, double norm_type,
        bool scale_grad_by_freq,
        bool sparse, Device? device, ScalarType? dtype) : base(nameof(Embedding))
    {
        (maxNorm, normType, scaleByFrequency, this.sparse) = (max_norm, norm_type, scale_grad_by_freq, sparse);
        paddingIndex = padding_idx is long index ? index < 0 ? index + num_embeddings : index : -1;
        weight = Parameter.Owning(empty(num_embeddings, embedding_dims, dtype, device));
        nn.init.normal_(weight);
        using var _ = no_grad();
        if (paddingIndex >= 0) weight[paddingIndex].zero_().Dispose();
    }

    internal Embedding(Parameter weight, bool freeze, long? padding_idx, double? max_norm, double norm_type, bool scale_grad_by_freq,
        bool sparse)
        : base(nameof(Embedding))
    {
        (maxNorm, normType, scaleByFrequency, this.sparse) = (max_norm, norm_type, scale_grad_by_freq, sparse);
        paddingIndex = padding_idx ?? -1;
        weight.requires_grad = !freeze;
        this.weight = weight;
    }

    /// <summary>The vectors, <c>[numbers, embedding]</c>.</summary>
    public Parameter? weight
    {
        get => weightParameter;
        set => Replace(nameof(weight), weightParameter = value);
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input)
    {
        if (maxNorm is double norm)
        {
            using var _ = no_grad();
            using var numbers = input.contiguous();
            Op.embedding_renorm_.Run(weight, numbers, norm, normType);
        }
        return Op.embedding.Call(weight, input, paddingIndex, scaleByFrequency, sparse);
    }
}
