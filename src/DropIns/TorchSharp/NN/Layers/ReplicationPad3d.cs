namespace TorchSharp.Modules;

/// <summary><c>[batch, channels, depth, height, width]</c> with the edge repeated beyond its edges.</summary>
public sealed class ReplicationPad3d : PadBase
{
    internal ReplicationPad3d(params long[] padding) : base(nameof(ReplicationPad3d), PaddingModes.Replicate, 0, padding)
    {
    }
}
