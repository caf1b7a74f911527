namespace TorchSharp;

public static partial class torch
{
    /// <summary>How <see cref="nn.functional.interpolate"/> finds elements between the given ones.</summary>
    public enum InterpolationMode
    {
        /// <summary>The nearest one, as older programs did.</summary>
        Nearest = 0,
        /// <summary>Along a line.</summary>
        Linear = 1,
        /// <summary>Along lines of two dimensions.</summary>
        Bilinear = 2,
        /// <summary>By cubic curves of two dimensions.</summary>
        Bicubic = 3,
        /// <summary>Along lines of three dimensions.</summary>
        Trilinear = 4,
        /// <summary>The mean of those covered.</summary>
        Area = 5,
    }

    /// <summary>How <see cref="nn.Upsample"/> finds elements between the given ones.</summary>
    public enum UpsampleMode
    {
        /// <summary>The nearest one.</summary>
        Nearest = 0,
        /// <summary>Along a line.</summary>
        Linear = 1,
        /// <summary>Along lines of two dimensions.</summary>
        Bilinear = 2,
        /// <summary>By cubic curves of two dimensions.</summary>
        Bicubic = 3,
        /// <summary>Along lines of three dimensions.</summary>
        Trilinear = 4,
    }
}
