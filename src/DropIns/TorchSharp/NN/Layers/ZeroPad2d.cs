namespace TorchSharp.Modules;

/// <summary><c>[batch, channels, height, width]</c> with zeros beyond its edges.</summary>
public sealed class ZeroPad2d : PadBase
{
    internal ZeroPad2d(params long[] padding) : base(nameof(ZeroPad2d), PaddingModes.Constant, 0, padding)
    {
    }
}
