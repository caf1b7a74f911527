using static TorchSharp.torch;

namespace DeepLearningClinic.Overview;

/// <summary>A square of the plane as a grid of inputs, and what units answer there as pictures (notebook 1, "A network is a layered non-linear function").</summary>
/// <param name="Reach">The square goes from -Reach to Reach in both directions.</param>
/// <param name="Resolution">The number of places in each direction.</param>
public sealed record Plane(double Reach, int Resolution)
{
    /// <summary>The places in one direction.</summary>
    public double[] Ticks => [.. Enumerable.Range(0, Resolution).Select(i => Reach * (2.0 * i / (Resolution - 1) - 1))];

    /// <summary>All places, <c>[Resolution * Resolution, 2]</c>: bottom row first, from left to right.</summary>
    public Tensor Grid() => tensor(Ticks.SelectMany(y => Ticks.SelectMany(x => new[] { (float)x, (float)y })).ToArray(), [Resolution * Resolution, 2]);

    /// <summary>What one unit answers everywhere: a row for each place in the second direction, in it a number for each in the first.</summary>
    /// <param name="answers">What a layer answers on the grid, <c>[Resolution * Resolution, units]</c>.</param>
    /// <param name="unit">The unit, counted from 0.</param>
    public double[][] Heights(Tensor answers, int unit)
    {
        using var scope = NewDisposeScope();
        return [.. answers.detach().select(1, unit).contiguous().data<float>().ToArray().Select(height => (double)height).Chunk(Resolution)];
    }

    /// <summary>A picture of each unit of a layer, the top row first.</summary>
    /// <param name="name">The layer's name.</param>
    /// <param name="answers">What the layer answers on the grid, <c>[Resolution * Resolution, units]</c>.</param>
    public IEnumerable<(string Name, float[,] Pixels)> Pictures(string name, Tensor answers) => Enumerable.Range(0, (int)answers.shape[1]).Select(unit =>
    {
        var heights = Heights(answers, unit);
        var pixels = new float[Resolution, Resolution];
        for (var row = 0; row < Resolution; row++)
            for (var column = 0; column < Resolution; column++)
                pixels[row, column] = (float)heights[Resolution - 1 - row][column];
        return ($"{name}{unit + 1}", pixels);
    });
}
