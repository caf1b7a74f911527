namespace TorchSharp.Modules;

/// <summary><c>[batch, channels, length]</c> with the mirrored input beyond its edges.</summary>
public sealed class ReflectionPad1d : PadBase
{
    internal ReflectionPad1d(params long[] padding) : base(nameof(ReflectionPad1d), PaddingModes.Reflect, 0, padding)
    {
    }
}
