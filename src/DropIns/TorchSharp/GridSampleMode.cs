namespace TorchSharp;

public static partial class torch
{
    /// <summary>How a value between the pixels of an image is found.</summary>
    public enum GridSampleMode
    {
        /// <summary>The nearest pixel's.</summary>
        Nearest = 0,
        /// <summary>Along lines between the four around it.</summary>
        Bilinear = 2,
    }
}
