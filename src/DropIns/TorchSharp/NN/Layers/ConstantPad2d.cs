namespace TorchSharp.Modules;

/// <summary><c>[batch, channels, height, width]</c> with a constant beyond its edges.</summary>
public sealed class ConstantPad2d : PadBase
{
    internal ConstantPad2d(double value, params long[] padding) : base(nameof(ConstantPad2d), PaddingModes.Constant, value, padding)
    {
    }
}
