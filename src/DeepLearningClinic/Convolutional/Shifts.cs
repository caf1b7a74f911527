using DeepLearningClinic.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Convolutional;

/// <summary>Pictures that are moved, or whose pixels are shuffled (notebook 4, "Pooling" and "Good for, not so good for").</summary>
public static class Shifts
{
    /// <summary>The pictures moved; what comes in from beyond an edge is 0, black.</summary>
    /// <param name="images">Pictures <c>[n, channels, height, width]</c>.</param>
    /// <param name="right">Pixels to the right; negative for left.</param>
    /// <param name="down">Pixels down; negative for up.</param>
    public static Tensor Move(Tensor images, int right, int down)
    {
        using var scope = NewDisposeScope();
        var (height, width, by) = (images.shape[2], images.shape[3], Math.Max(Math.Abs(right), Math.Abs(down)));
        var framed = nn.functional.pad(images, [by, by, by, by]);
        return framed.narrow(2, by - down, height).narrow(3, by - right, width).contiguous().MoveToOuterDisposeScope();
    }

    /// <summary>The share of right answers on pictures moved to the right, left, down and up: the mean over the four.</summary>
    /// <param name="model">The network, in evaluation mode.</param>
    /// <param name="testSet">Pictures and class numbers.</param>
    /// <param name="pixels">How far the pictures are moved.</param>
    public static double Accuracy(nn.Module<Tensor, Tensor> model, TensorSet testSet, int pixels)
    {
        using var scope = NewDisposeScope();
        (int Right, int Down)[] ways = pixels == 0 ? [(0, 0)] : [(pixels, 0), (-pixels, 0), (0, pixels), (0, -pixels)];
        return ways.Average(way => ConvolutionalNetworks.Accuracy(model, testSet with { Input = Move(testSet.Input, way.Right, way.Down) }));
    }

    /// <summary>The pictures with their pixels in another order, the same one for all.</summary>
    /// <param name="set">Pictures <c>[n, channels, height, width]</c> and class numbers.</param>
    /// <param name="order">For each pixel of the result, row by row, the number of the one that it shows.</param>
    public static TensorSet Reorder(TensorSet set, IReadOnlyList<int> order)
    {
        using var scope = NewDisposeScope();
        var places = tensor(order.Select(place => (long)place).ToArray());
        return new(set.Input.flatten(2).index_select(2, places).reshape(set.Input.shape).MoveToOuterDisposeScope(), set.Target.alias().MoveToOuterDisposeScope());
    }
}
