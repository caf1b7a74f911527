namespace TorchSharp.Modules;

/// <summary><c>[batch, channels, height, width]</c> with the edge repeated beyond its edges.</summary>
public sealed class ReplicationPad2d : PadBase
{
    internal ReplicationPad2d(params long[] padding) : base(nameof(ReplicationPad2d), PaddingModes.Replicate, 0, padding)
    {
    }
}
