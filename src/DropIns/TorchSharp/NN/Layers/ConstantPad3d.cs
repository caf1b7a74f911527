namespace TorchSharp.Modules;

/// <summary><c>[batch, channels, depth, height, width]</c> with a constant beyond its edges.</summary>
public sealed class ConstantPad3d : PadBase
{
    internal ConstantPad3d(double value, params long[] padding) : base(nameof(ConstantPad3d), PaddingModes.Constant, value, padding)
    {
    }
}
