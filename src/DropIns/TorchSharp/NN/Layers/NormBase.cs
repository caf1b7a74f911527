using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What the normalizations with running statistics share.</summary>
public abstract class NormBase : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))]
    private Parameter? weightParameter;
    [ComponentName(Name = nameof(bias))]
    private Parameter? biasParameter;
    [ComponentName(Name = nameof(running_mean))]
    private Tensor? mean;
    [ComponentName(Name = nameof(running_var))]
    private Tensor? variance;
    [ComponentName(Name = nameof(num_batches_tracked))]
    private Tensor? batches;

    /// <summary>Makes a normalization.</summary>
    /// <param name="num_features">The number of channels, the size of the second dimension.</param>
    /// <param name="eps">Added to the variance.</param>
    /// <param name="momentum">The weight of a batch in the running statistics; null averages over all batches.</param>
    /// <param name="affine">Scale and shift by trained parameters.</param>
    /// <param name="track_running_stats">Keep statistics for use outside training.</param>
    /// <param name="device">Where the tensors are.</param>
    /// <param name="dtype">The type of their elements.</param>
    /// <param name="name">The class's name.</param>
    public NormBase(long num_features, double eps, double? momentum, bool affine, bool track_running_stats, Device? device,
        ScalarType? dtype, string name)
        : base(name)
    {
        (this.num_features, this.eps, this.momentum) = (num_features, eps, momentum);
        (this.affine, this.track_running_stats) = (affine, track_running_stats);
        if (affine)
        {
            weight = Parameter.Owning(ones(num_features, dtype, device));
            bias = Parameter.Owning(zeros(num_features, dtype, device));
        }
        if (!track_running_stats) return;
        running_mean = zeros(num_features, dtype, device);
        running_var = ones(num_features, dtype, device);
        num_batches_tracked = zeros([], ScalarType.Int64, device);
    }

    /// <summary>What is added to each channel, <c>[channels]</c>.</summary>
    public Parameter? bias
    {
        get => biasParameter;
        set => Replace(nameof(bias), biasParameter = value);
    }

    /// <summary>What each channel is multiplied by, <c>[channels]</c>.</summary>
    public Parameter weight
    {
        get => weightParameter!;
        set => Replace(nameof(weight), weightParameter = value);
    }

    /// <summary>The running mean of each channel.</summary>
    public Tensor? running_mean
    {
        get => mean;
        set => Replace(nameof(running_mean), mean = value);
    }

    /// <summary>The running variance of each channel.</summary>
    public Tensor? running_var
    {
        get => variance;
        set => Replace(nameof(running_var), variance = value);
    }

    /// <summary>How many batches the running statistics have seen.</summary>
    public Tensor? num_batches_tracked
    {
        get => batches;
        set => Replace(nameof(num_batches_tracked), batches = value);
    }

    /// <summary>The number of channels.</summary>
    public long num_features { get; }

    /// <summary>Added to the variance.</summary>
    public double eps { get; set; }

    /// <summary>The weight of a batch in the running statistics; null averages over all batches.</summary>
    public double? momentum { get; set; }

    /// <summary>True where trained parameters scale and shift.</summary>
    public bool affine { get; }

    /// <summary>True where statistics are kept for use outside training.</summary>
    public bool track_running_stats { get; }

    /// <summary>Starts the running statistics over.</summary>
    public void reset_running_stats()
    {
        mean?.zero_();
        variance?.fill_(1);
        batches?.zero_();
    }

    /// <summary>Starts scale, shift and running statistics over.</summary>
    public void reset_parameters()
    {
        reset_running_stats();
        using var _ = no_grad();
        weightParameter?.fill_(1);
        biasParameter?.zero_();
    }

    /// <summary>Throws <see cref="ArgumentException"/> where the input's rank doesn't fit.</summary>
    protected abstract void ValidateInputDimensions(Tensor input);
}
