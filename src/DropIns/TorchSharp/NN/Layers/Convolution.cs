using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What the convolutions share: a kernel slides over the input and multiplies.</summary>
public abstract class Convolution : nn.Module<Tensor, Tensor>
{
    /// <summary>What is added to each output channel.</summary>
    [ComponentName(Name = nameof(bias))]
    protected Parameter? _bias;

    /// <summary>The kernels.</summary>
    [ComponentName(Name = nameof(weight))]
    protected Parameter? _weight;

    /// <summary>The padding of each side, last dimension first, for modes other than zeros.</summary>
    protected long[] _reversed_padding_repeated_twice = [];

    /// <summary>Makes a convolution.</summary>
    /// <param name="name">The class's name.</param>
    /// <param name="in_channels">The channels of the input.</param>
    /// <param name="out_channels">The channels of the output.</param>
    /// <param name="kernel_size">The kernel's size along each dimension.</param>
    /// <param name="stride">How far the kernel moves.</param>
    /// <param name="padding">How many elements are put beyond each edge.</param>
    /// <param name="padding_type">Padding by name, in place of <paramref name="padding"/>.</param>
    /// <param name="dilation">The distance between the kernel's elements.</param>
    /// <param name="transposed">True for the transposed convolution.</param>
    /// <param name="output_padding">How many elements a transposed convolution adds at the far edge.</param>
    /// <param name="groups">Into how many groups the channels are divided.</param>
    /// <param name="bias">Add a number to each output channel.</param>
    /// <param name="padding_mode">What stands beyond the edges.</param>
    /// <param name="device">Where the parameters are.</param>
    /// <param name="dtype">The type of their elements.</param>
    protected Convolution(string name, long in_channels, long out_channels, long[] kernel_size, long[] stride, long[]? padding,
        Padding? padding_type,
        long[] dilation, bool transposed, long[] output_padding, long groups, bool bias, PaddingModes padding_mode, Device? device = null,
        ScalarType? dtype = null) : base(name)
    {
        if (in_channels % groups != 0)
            throw new ArgumentException($"in_channels must be divisible by groups, got {in_channels} and {groups}");
        if (out_channels % groups != 0)
            throw new ArgumentException($"out_channels must be divisible by groups, got {out_channels} and {groups}");
        (this.in_channels, this.out_channels, this.kernel_size, this.stride) = (in_channels, out_channels, kernel_size, stride);
        (this.dilation, this.transposed, this.output_padding, this.groups) = (dilation, transposed, output_padding, groups);
        this.padding_mode = padding_mode;
        if (padding_type is Padding type) SetPadding(type);
        else SetPadding(padding ?? [.. kernel_size.Select(_ => 0L)]);
        long[] shape = transposed ? [in_channels, out_channels / groups, .. kernel_size] : [out_channels, in_channels / groups,
            .. kernel_size];
        weight = Parameter.Owning(empty(shape, dtype, device));
        if (bias) this.bias = Parameter.Owning(empty(out_channels, dtype, device));
        reset_parameters();
    }

    /// <summary>What is added to each output channel, <c>[out]</c>; null where nothing is.</summary>
    public Parameter? bias
    {
        get => _bias;
        set => Replace(nameof(bias), _bias = value);
    }

    /// <summary>The kernels, <c>[out, in / groups, size, ...]</c>; transposed, <c>[in, out / groups, size, ...]</c>.</summary>
    public Parameter weight
    {
        get => _weight!;
        set => Replace(nameof(weight), _weight = value);
    }

    /// <summary>The channels of the input.</summary>
    public long in_channels { get; }

    /// <summary>The channels of the output.</summary>
    public long out_channels { get; }

    /// <summary>True for the transposed convolution.</summary>
    public bool transposed { get; }

    /// <summary>Padding by name, null where it is by number.</summary>
    public Padding? padding_type { get; private set; }

    /// <summary>How many elements are put beyond each edge, null where it is by name.</summary>
    public long[]? padding { get; private set; }

    /// <summary>What stands beyond the edges.</summary>
    public PaddingModes padding_mode { get; set; }

    /// <summary>Into how many groups the channels are divided.</summary>
    public long groups { get; set; }

    /// <summary>The kernel's size along each dimension.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>How far the kernel moves.</summary>
    public long[] stride { get; set; }

    /// <summary>The distance between the kernel's elements.</summary>
    public long[] dilation { get; set; }

    /// <summary>How many elements a transposed convolution adds at the far edge.</summary>
    public long[] output_padding { get; set; }

    /// <summary>Draws the parameters anew: PyTorch's default.</summary>
    public void reset_parameters()
    {
        nn.init.kaiming_uniform_(weight, Math.Sqrt(5));
        if (bias is null) return;
        var (fanIn, _) = nn.init.CalculateFanInAndFanOut(weight);
        var bound = fanIn > 0 ? 1 / Math.Sqrt(fanIn) : 0;
        nn.init.uniform_(bias, -bound, bound);
    }

    /// <summary>Sets how many elements are put beyond each edge.</summary>
    public void SetPadding(long[] padding)
    {
        (this.padding, padding_type) = (padding, null);
        _reversed_padding_repeated_twice = [.. padding.Reverse().SelectMany(size => new[] { size, size })];
    }

    /// <summary>Sets the padding by name.</summary>
    public void SetPadding(Padding padding)
    {
        (this.padding, padding_type) = (null, padding);
        var totals = kernel_size.Zip(dilation, (size, distance) => padding == Padding.Same ? distance * (size - 1) : 0);
        _reversed_padding_repeated_twice = [.. totals.Reverse().SelectMany(total => new[] { total / 2, total - total / 2 })];
    }

    /// <summary>True where the input has the rank, with or without a batch, and the channels.</summary>
    protected bool ValidateShape(Tensor input, long dimensions)
    {
        var rank = input.ndim - dimensions;
        return rank is 1 or 2 && input.size((int)rank - 1) == in_channels;
    }

    /// <summary>The input with its edges put on where their mode is not zeros, and the padding that is left to do.</summary>
    private protected (Tensor input, Native.Arg padding) Padded(Tensor input)
    {
        if (padding_mode != PaddingModes.Zeros)
            return (nn.functional.pad(input, _reversed_padding_repeated_twice, padding_mode), new long[kernel_size.Length]);
        return (input, padding is null ? padding_type == Padding.Same ? "same" : "valid" : padding);
    }
}
