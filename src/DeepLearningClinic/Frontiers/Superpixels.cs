using static TorchSharp.torch;

namespace DeepLearningClinic.Frontiers;

/// <summary>Cuts a picture into small regions of like brightness: clusters of pixels by place and brightness, after Achanta and others, "SLIC Superpixels" (2012; notebook 7, "Understanding networks").</summary>
public static class Superpixels
{
    private const int Rounds = 10;

    /// <summary>The region of every pixel, <c>[height, width]</c>, numbered from 0 without gaps.</summary>
    /// <param name="picture">A grey picture, <c>[1, height, width]</c>, from 0 to 1.</param>
    /// <param name="side">The regions start as squares of so many pixels a side.</param>
    /// <param name="contrast">A difference in brightness that counts as much as a distance of one side, above 0: small values follow edges, large ones keep squares.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is below 1, or the contrast not above 0.</exception>
    public static Tensor Of(Tensor picture, int side = 4, double contrast = 0.25)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(side, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(contrast);
        using var scope = NewDisposeScope();
        var (height, width) = (picture.shape[^2], picture.shape[^1]);
        var (rows, columns) = (arange(height).unsqueeze(1).expand(height, width), arange(width).expand(height, width));
        var pixels = stack([rows.flatten() / (float)side, columns.flatten() / (float)side, picture.flatten() / contrast], 1);
        // The first regions are the squares themselves.
        var region = (rows.div(side, RoundingMode.floor) * ((width + side - 1) / side) + columns.div(side, RoundingMode.floor)).flatten().to(ScalarType.Int64);
        for (var round = 0; round < Rounds; round++)
        {
            using var inner = NewDisposeScope();
            var members = nn.functional.one_hot(region).to(ScalarType.Float32);
            var centres = members.t().matmul(pixels) / members.sum([0]).unsqueeze(1);
            // An empty region's centre is 0 / 0: no pixel is near it.
            region = cdist(pixels, centres).nan_to_num(double.PositiveInfinity).argmin(1).MoveToOuterDisposeScope();
        }
        var used = nn.functional.one_hot(region).sum([0]).gt(0).to(ScalarType.Int64);
        return (used.cumsum(0) - 1).index_select(0, region).reshape(height, width).MoveToOuterDisposeScope();
    }
}
