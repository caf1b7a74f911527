namespace TorchSharp.Modules;

/// <summary><c>[batch, channels, height, width]</c> with the mirrored input beyond its edges.</summary>
public sealed class ReflectionPad2d : PadBase
{
    internal ReflectionPad2d(params long[] padding) : base(nameof(ReflectionPad2d), PaddingModes.Reflect, 0, padding)
    {
    }
}
