namespace TorchSharp;

/// <summary>What stands beyond the edges.</summary>
public enum PaddingModes
{
    /// <summary>Zeros.</summary>
    Zeros,
    /// <summary>The elements mirrored, the edge itself left out.</summary>
    Reflect,
    /// <summary>The edge repeated.</summary>
    Replicate,
    /// <summary>The elements of the other side.</summary>
    Circular,
    /// <summary>One value.</summary>
    Constant,
}
