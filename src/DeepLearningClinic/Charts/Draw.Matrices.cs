using Microsoft.FSharp.Core;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearningClinic.Charts;

public static partial class Draw
{
    /// <summary>How often each true class (row) was taken for each predicted one (column): counts, coloured by their share of the row.</summary>
    /// <exception cref="ArgumentException">The counts are not square or there is not one name a class.</exception>
    public static GenericChart Confusion(string title, int[,] counts, string[] classes)
    {
        var n = classes.Length;
        if (counts.GetLength(0) != n || counts.GetLength(1) != n)
            throw new ArgumentException($"Counts are [{counts.GetLength(0)}, {counts.GetLength(1)}] for {n} classes: give [{n}, {n}].");
        var shares = Enumerable.Range(0, n).Select(i =>
        {
            int[] row = [.. Enumerable.Range(0, n).Select(j => counts[i, j])];
            return Array.ConvertAll(row, count => 100.0 * count / Math.Max(1, row.Sum()));
        }).ToArray();
        var texts = shares.Select((row, i) => row.Select((share, j) => n > 6 ? $"{counts[i, j]}" : $"{counts[i, j]}<br>{share:F1} %"));
        var heatmap = Chart.AnnotatedHeatmap<double, string, string, string>(
            shares, texts, X: classes, Y: classes, XGap: 1, YGap: 1, ReverseYAxis: true, ColorBar: Bar("% of true class"),
            ColorScale: Scale(shares.Min(row => row.Min()), shares.Max(row => row.Max()), (0, "#f4f7fa"), (100, "#08406b")));
        return Titled(heatmap, title, "predicted class", "true class").WithSize(Width: 700, Height: Math.Max(420, 170 + 42 * n));
    }

    /// <summary>
    /// A matrix as coloured cells, the first row at the top. Diverging means that zero is white and the two signs have colours of their own;
    /// annotated, that the values stand in the cells.
    /// </summary>
    public static GenericChart Matrix(
        string title, string xTitle, string yTitle, float[,] values, string[]? columns = null, string[]? rows = null,
        bool diverging = false, bool annotate = false)
    {
        var z = Rows(values);
        var (min, max) = (z.Min(row => row.Min()), z.Max(row => row.Max()));
        var largest = Math.Max(Math.Max(max, -min), 1e-12f);
        var heatmap = Chart.AnnotatedHeatmap<float, string, string, string>(
            z, z.Select(row => row.Select(value => annotate ? value.ToString("0.##") : "")), X: columns ?? Numbers(1), Y: rows ?? Numbers(0),
            ColorBar: Bar(""), ReverseYAxis: true, ColorScale: diverging
                ? Scale(min, max, (-largest, Palette[0]), (0, "#ffffff"), (largest, Palette[1])) : StyleParam.Colorscale.Viridis);
        return Titled(heatmap, title, xTitle, yTitle);

        string[] Numbers(int axis) => [.. Enumerable.Range(0, values.GetLength(axis)).Select(i => $"{i}")];
    }

    /// <summary>A grey image, <c>[height, width]</c>, from its darkest to its lightest value.</summary>
    public static GenericChart Image(string title, float[,] pixels)
    {
        return Chart.Heatmap<float, int, int, string>(
                Rows(pixels), ShowScale: false, ReverseYAxis: true, ColorScale: Scale(0, 1, (0, "#000000"), (1, "#ffffff")))
            .WithTitle(title).WithXAxis(Axis()).WithYAxis(Axis(StyleParam.LinearAxisId.NewX(1)));

        static LinearAxis Axis(FSharpOption<StyleParam.LinearAxisId>? tied = null) =>
            LinearAxis.init<int, int, int, int, int, string, string, string>(
                Visible: false, Constrain: StyleParam.AxisConstraint.Domain, ScaleAnchor: tied);
    }
}
