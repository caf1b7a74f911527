using static TorchSharp.torch;

namespace DeepLearningClinic.Generative;

/// <summary>Colours as one brightness (luminance Y) and two colour differences (chrominance Cb and Cr), as in JPEG files (ITU-R BT.601; notebook 6, "Colourisation").</summary>
public static class YCbCr
{
    /// <summary>Luminance, from 0 to 1, and chrominance, from -0.5 to 0.5 and 0 for grey.</summary>
    /// <param name="rgb">Red, green and blue from 0 to 1, <c>[n, 3, height, width]</c>.</param>
    /// <returns>Luminance <c>[n, 1, height, width]</c> and chrominance <c>[n, 2, height, width]</c>.</returns>
    public static (Tensor Luminance, Tensor Chroma) FromRgb(Tensor rgb)
    {
        using var scope = NewDisposeScope();
        var (red, green, blue) = (rgb[.., 0..1], rgb[.., 1..2], rgb[.., 2..3]);
        var luminance = 0.299 * red + 0.587 * green + 0.114 * blue;
        var chroma = cat([(blue - luminance) / 1.772, (red - luminance) / 1.402], 1);
        return (luminance.MoveToOuterDisposeScope(), chroma.MoveToOuterDisposeScope());
    }

    /// <summary>Red, green and blue, <c>[n, 3, height, width]</c>; a chrominance of fewer pixels is enlarged to the luminance's first.</summary>
    /// <param name="luminance">From 0 to 1, <c>[n, 1, height, width]</c>.</param>
    /// <param name="chroma">From -0.5 to 0.5, <c>[n, 2, …, …]</c>.</param>
    public static Tensor ToRgb(Tensor luminance, Tensor chroma)
    {
        using var scope = NewDisposeScope();
        var full = nn.functional.interpolate(chroma, size: luminance.shape[2..], mode: InterpolationMode.Bilinear, align_corners: false);
        var (blue, red) = (luminance + 1.772 * full[.., 0..1], luminance + 1.402 * full[.., 1..2]);
        return cat([red, (luminance - 0.299 * red - 0.114 * blue) / 0.587, blue], 1).clamp(0, 1).MoveToOuterDisposeScope();
    }
}
