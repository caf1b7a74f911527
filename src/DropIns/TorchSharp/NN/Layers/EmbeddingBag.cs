using TorchSharp.Native;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Trained vectors of the numbers in bags, summed up or averaged to one for each bag.</summary>
public sealed class EmbeddingBag : nn.Module<Tensor, Tensor?, Tensor?, Tensor>, nn.IModule<Tensor, Tensor>,
    nn.IModule<Tensor, Tensor, Tensor>
{
    private readonly double? maxNorm;
    private readonly double normType;
    private readonly bool scaleByFrequency, sparse, lastOffset;
    private readonly EmbeddingBagMode mode;
    private readonly long paddingIndex;
    [ComponentName(Name = nameof(weight))]
    private Parameter weightParameter = null!;

    internal EmbeddingBag(Parameter weight, double? max_norm, double norm_type, bool scale_grad_by_freq, EmbeddingBagMode mode, bool sparse,
        bool include_last_offset, long padding_index) : base(nameof(EmbeddingBag))
    {
        (maxNorm, normType, scaleByFrequency, this.sparse) = (max_norm, norm_type, scale_grad_by_freq, sparse);
        (this.mode, lastOffset, paddingIndex) = (mode, include_last_offset, padding_index);
        this.weight = weight;
    }

    /// <summary>The vectors, <c>[numbers, embedding]</c>.</summary>
    public Parameter weight
    {
        get => weightParameter;
        set => Replace(nameof(weight), weightParameter = value);
    }

    /// <summary>One vector for each bag.</summary>
    /// <param name="input">The numbers: <c>[bags, numbers]</c>, or all bags one after the other.</param>
    /// <param name="offsets">Where each bag begins, where they stand one after the other.</param>
    /// <param name="perSampleWeights">How much each number counts; for sums.</param>
    public override Tensor forward(Tensor input, Tensor? offsets, Tensor? perSampleWeights)
    {
        if (maxNorm is double norm)
        {
            using var _ = no_grad();
            using var numbers = input.contiguous();
            Op.embedding_renorm_.Run(weight, numbers, norm, normType);
        }
        using var scope = NewDisposeScope();
        if (input.ndim == 2)
        {
            if (offsets is not null) throw new ArgumentException("offsets are for bags that stand one after the other", nameof(offsets));
            offsets = arange(0, input.numel(), input.size(1), input.dtype);
            input = input.reshape(-1);
            perSampleWeights = perSampleWeights?.reshape(-1);
        }
        else if (offsets is null) throw new ArgumentNullException(nameof(offsets), "bags that stand one after the other need offsets");
        var (result, _, _, _) = Op.embedding_bag_padding_idx.Call4(weight, input, offsets, scaleByFrequency, (long)mode, sparse,
            perSampleWeights, lastOffset, paddingIndex < 0 ? Arg.None : paddingIndex);
        return result.MoveToOuterDisposeScope();
    }

    /// <summary>One vector for each row of numbers.</summary>
    public Tensor call(Tensor input) => base.call(input, null, null);

    /// <summary>One vector for each bag; the offsets say where each begins.</summary>
    public Tensor call(Tensor input, Tensor offsets) => base.call(input, offsets, null);

    /// <summary>One vector for each bag, the numbers weighted.</summary>
    public new Tensor call(Tensor input, Tensor? offsets, Tensor? perSampleWeights) => base.call(input, offsets, perSampleWeights);
}
