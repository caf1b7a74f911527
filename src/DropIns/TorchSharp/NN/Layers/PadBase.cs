using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The input with elements put beyond its edges.</summary>
public abstract class PadBase : ParameterLessModule<Tensor, Tensor>
{
    private readonly PaddingModes mode;

    /// <summary>Makes a padding.</summary>
    /// <param name="name">The class's name.</param>
    /// <param name="mode">What is put there.</param>
    /// <param name="value">The constant, where that is the mode.</param>
    /// <param name="padding">How much, before and after, last dimension first.</param>
    protected PadBase(string name, PaddingModes mode, double value, params long[] padding) : base(name) =>
        (this.mode, this.value, this.padding) = (mode, value, padding);

    /// <summary>How much is put beyond each edge, before and after, last dimension first.</summary>
    public long[] padding { get; set; }

    /// <summary>The constant that is put there.</summary>
    public double value { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => nn.functional.pad(input, padding, mode, value);
}
