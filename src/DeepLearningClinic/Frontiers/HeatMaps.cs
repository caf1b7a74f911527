using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using TorchSharp;
using static TorchSharp.torch;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearningClinic.Frontiers;

/// <summary>Draws pictures and what explains them side by side (notebook 7, "Understanding networks").</summary>
public static class HeatMaps
{
    private const int Gap = 2;

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
        var (height, width) = (columns[0].Colours.shape[2] + Gap, columns[0].Colours.shape[3] + Gap);
        var tiles = columns.Select(column => nn.functional.pad(column.Colours, (0L, Gap, 0L, Gap), value: 1));
        var whole = cat([.. tiles], 3).permute(0, 2, 3, 1).reshape(rows.Length * height, columns.Length * width, 3);
        var bytes = (whole.clamp(0, 1) * 255).round().to(ScalarType.Int32).contiguous().data<int>().ToArray();
        return Chart.Image<int>(Z: bytes.Chunk(3).Chunk(columns.Length * (int)width).ToArray())
            .WithTitle(title).WithXAxis(Axis(columns.Select(column => column.Name), width, StyleParam.Side.Top)).WithYAxis(Axis(rows, height, StyleParam.Side.Left))
            .WithSize(Width: 110 * columns.Length + 150, Height: 110 * rows.Length + 130)
            .WithMarginSize<int, int, int, int, int, bool>(Left: 110, Right: 20, Top: 100, Bottom: 20);

        static LinearAxis Axis(IEnumerable<string> names, long tile, StyleParam.Side side) =>
            LinearAxis.init<int, int, int, int, double, string, string, string>(
                TickVals: names.Select((_, i) => (i + 0.5) * tile - 1.5).ToArray(), TickText: names.ToArray(), Side: side, ShowGrid: false, ShowLine: false,
                ZeroLine: false, Ticks: StyleParam.TickOptions.Empty);
    }
}
