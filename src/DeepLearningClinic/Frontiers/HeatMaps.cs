using DeepLearningClinic.Generative;
using Plotly.NET;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Frontiers;

/// <summary>Draws pictures and what explains them side by side (notebook 7, "Understanding networks").</summary>
public static class HeatMaps
{
    /// <summary>Grey pictures as colours, <c>[n, 3, height, width]</c>.</summary>
    /// <param name="pictures">From 0 to 1, <c>[n, 1, height, width]</c>.</param>
    public static Tensor Grey(Tensor pictures) => pictures.expand(-1, 3, -1, -1);

    /// <summary>Maps over faint pictures, <c>[n, 3, height, width]</c>: orange above zero, blue below, the stronger the farther, each map on a scale of its own.</summary>
    /// <param name="maps">What is drawn, <c>[n, 1, height, width]</c>.</param>
    /// <param name="pictures">From 0 to 1, of the same shape.</param>
    public static Tensor Signed(Tensor maps, Tensor pictures)
    {
        using var scope = NewDisposeScope();
        var scaled = maps / maps.abs().amax([1, 2, 3], keepdim: true).clamp(min: 1e-12);
        Tensor Colour(float red, float green, float blue) => tensor(new[] { red, green, blue }).reshape(1, 3, 1, 1);
        var colours = where(scaled.gt(0), Colour(0.835f, 0.369f, 0), Colour(0, 0.447f, 0.698f));
        return ((1 - 0.35f * pictures) * (1 - scaled.abs()) + colours * scaled.abs()).MoveToOuterDisposeScope();
    }

    /// <summary>A table of small pictures as one image: a row an example, a column a method.</summary>
    /// <param name="title">The title.</param>
    /// <param name="rows">The examples' names.</param>
    /// <param name="columns">The methods' names, each with its colours from 0 to 1, <c>[examples, 3, height, width]</c>.</param>
    /// <exception cref="ArgumentException">A column has not one picture a row.</exception>
    public static GenericChart Table(string title, string[] rows, params (string Name, Tensor Colours)[] columns)
    {
        if (columns.FirstOrDefault(column => column.Colours.shape[0] != rows.Length) is { Name: not null } wrong)
            throw new ArgumentException($"The column \"{wrong.Name}\" has {wrong.Colours.shape[0]} pictures for {rows.Length} rows: give one a row.");
        using var scope = NewDisposeScope();
        return ImageRows.Draw(title, [.. columns.Select(column => column.Name)], [.. rows.Select((row, i) => (row, stack([.. columns.Select(column => column.Colours[i])])))]);
    }
}
