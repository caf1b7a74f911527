namespace TorchSharp;

public static partial class torch
{
    /// <summary>What stands beyond an image's edges.</summary>
    public enum GridSamplePaddingMode
    {
        /// <summary>Zeros.</summary>
        Zeros = 0,
        /// <summary>The edge's own values.</summary>
        Border = 1,
        /// <summary>The image, mirrored.</summary>
        Reflection = 2,
    }
}
