using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Data;

/// <summary>Turns and shifts every image and adds noise by chance while a network trains, and leaves images alone in evaluation; put it before the first layer (notebook 3, "Overfitting").</summary>
/// <param name="rotation">The largest turn either way, in degrees.</param>
/// <param name="shift">The largest shift either way along each axis, in pixels.</param>
/// <param name="noise">Standard deviation of normal noise added to every pixel.</param>
public sealed class ImageAugmentation(double rotation = 0, double shift = 0, double noise = 0) : nn.Module<Tensor, Tensor>(nameof(ImageAugmentation))
{
    /// <summary>The images, each changed by draws of its own; what comes in from beyond an edge is 0.</summary>
    /// <param name="input">The images, <c>[batch, channels, height, width]</c>.</param>
    public override Tensor forward(Tensor input)
    {
        if (!training) return input.alias();
        using var scope = NewDisposeScope();
        var (height, width) = (input.shape[2], input.shape[3]);
        var angle = Draws(rotation * Math.PI / 180);
        var row = arange(height, dtype: float32).reshape(1, height, 1) - (height - 1) / 2.0;
        var column = arange(width, dtype: float32).reshape(1, 1, width) - (width - 1) / 2.0;
        var y = angle.cos() * row - angle.sin() * column + Draws(shift) + (height - 1) / 2.0;
        var x = angle.sin() * row + angle.cos() * column + Draws(shift) + (width - 1) / 2.0;
        return (Sample(input, y, x) + randn_like(input) * noise).MoveToOuterDisposeScope();

        Tensor Draws(double largest) => (rand(input.shape[0], 1, 1) * 2 - 1) * largest;
    }

    /// <summary>The images at places between their pixels, by bilinear interpolation.</summary>
    private static Tensor Sample(Tensor images, Tensor y, Tensor x)
    {
        var (count, channels, height, width) = (images.shape[0], images.shape[1], images.shape[2], images.shape[3]);
        var (top, left) = (y.floor(), x.floor());
        var (down, right) = (y - top, x - left);
        return At(top, left) * Each((1 - down) * (1 - right)) + At(top, left + 1) * Each((1 - down) * right)
            + At(top + 1, left) * Each(down * (1 - right)) + At(top + 1, left + 1) * Each(down * right);

        Tensor Each(Tensor weights) => weights.unsqueeze(1);

        Tensor At(Tensor rows, Tensor columns)
        {
            var inside = rows.ge(0).logical_and(rows.lt(height)).logical_and(columns.ge(0)).logical_and(columns.lt(width));
            var places = (rows.clamp(0, height - 1) * width + columns.clamp(0, width - 1)).@long();
            var index = places.reshape(count, 1, height * width).expand(count, channels, height * width);
            return images.reshape(count, channels, height * width).gather(2, index).reshape(images.shape) * inside.unsqueeze(1).@float();
        }
    }
}
