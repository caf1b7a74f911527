namespace TorchSharp.Modules;

/// <summary><c>[batch, channels, depth, height, width]</c> with the mirrored input beyond its edges.</summary>
public sealed class ReflectionPad3d : PadBase
{
    internal ReflectionPad3d(params long[] padding) : base(nameof(ReflectionPad3d), PaddingModes.Reflect, 0, padding)
    {
    }
}
