namespace TorchSharp.Modules;

/// <summary><c>[batch, channels, length]</c> with the edge repeated beyond its edges.</summary>
public sealed class ReplicationPad1d : PadBase
{
    internal ReplicationPad1d(params long[] padding) : base(nameof(ReplicationPad1d), PaddingModes.Replicate, 0, padding)
    {
    }
}
