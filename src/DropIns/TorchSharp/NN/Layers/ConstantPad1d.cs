namespace TorchSharp.Modules;

/// <summary><c>[batch, channels, length]</c> with a constant beyond its edges.</summary>
public sealed class ConstantPad1d : PadBase
{
    internal ConstantPad1d(double value, params long[] padding) : base(nameof(ConstantPad1d), PaddingModes.Constant, value, padding)
    {
    }
}
