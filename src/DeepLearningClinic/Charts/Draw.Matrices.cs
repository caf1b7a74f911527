using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearningClinic.Charts;

public static partial class Draw
{
    /// <summary>How often each true class was taken for each predicted one: counts and shares of the row.</summary>
    /// <param name="title">The title of the chart.</param>
    /// <param name="counts">The counts, <c>[true, predicted]</c>.</param>
    /// <param name="classes">The names of the classes.</param>
    /// <exception cref="ArgumentException">The counts are not square or there is not one name a class.</exception>
    public static GenericChart Confusion(string title, int[,] counts, string[] classes)
    {
        var n = classes.Length;
        if (counts.GetLength(0) != n || counts.GetLength(1) != n)
            throw new ArgumentException($"Counts are [{counts.GetLength(0)}, {counts.GetLength(1)}] for {n} classes: give [{n}, {n}].");
        var shares = Enumerable.Range(0, n).Select(i =>
        {
            var total = Math.Max(1, Enumerable.Range(0, n).Sum(j => counts[i, j]));
            return Enumerable.Range(0, n).Select(j => 100.0 * counts[i, j] / total).ToArray();
        }).ToArray();
        var texts = shares.Select((row, i) => row.Select((share, j) => n > 6 ? $"{counts[i, j]}" : $"{counts[i, j]}<br>{share:F1} %"));
        var heatmap = Chart.AnnotatedHeatmap<double, string, string, string>(
            shares, texts, X: classes, Y: classes, XGap: 1, YGap: 1, ReverseYAxis: true,
            ColorScale: Scale(shares.Min(row => row.Min()), shares.Max(row => row.Max()), (0, "#f4f7fa"), (100, "#08406b")), ColorBar: Bar("% of true class"));
        return Titled(heatmap, title, "predicted class", "true class").WithSize(Width: 700, Height: Math.Max(420, 170 + 42 * n));
    }

    /// <summary>A matrix as coloured cells, the first row at the top.</summary>
    /// <param name="title">The title of the chart.</param>
    /// <param name="xTitle">What the columns are.</param>
    /// <param name="yTitle">What the rows are.</param>
    /// <param name="values">The matrix.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The names of the rows.</param>
    /// <param name="diverging">Whether zero is white and the two signs have colours of their own.</param>
    /// <param name="annotate">Whether to write the values into the cells.</param>
    public static GenericChart Matrix(
        string title, string xTitle, string yTitle, float[,] values, string[]? columns = null, string[]? rows = null, bool diverging = false, bool annotate = false)
    {
        var z = Rows(values);
        var (min, max) = (z.Min(row => row.Min()), z.Max(row => row.Max()));
        var largest = Math.Max(Math.Max(max, -min), 1e-12f);
        var scale = diverging ? Scale(min, max, (-largest, Palette[0]), (0, "#ffffff"), (largest, Palette[1])) : StyleParam.Colorscale.Viridis;
        var texts = z.Select(row => row.Select(value => annotate ? value.ToString("0.##") : ""));
        columns ??= [.. Enumerable.Range(0, values.GetLength(1)).Select(j => $"{j}")];
        rows ??= [.. Enumerable.Range(0, values.GetLength(0)).Select(i => $"{i}")];
        return Titled(Chart.AnnotatedHeatmap<float, string, string, string>(
            z, texts, X: columns, Y: rows, ColorScale: scale, ColorBar: Bar(""), ReverseYAxis: true), title, xTitle, yTitle);
    }

    /// <summary>A grey image, <c>[height, width]</c>, from its darkest to its lightest value.</summary>
    public static GenericChart Image(string title, float[,] pixels)
    {
        var hidden = LinearAxis.init<int, int, int, int, int, string, string, string>(Visible: false, Constrain: StyleParam.AxisConstraint.Domain);
        var square = LinearAxis.init<int, int, int, int, int, string, string, string>(
            Visible: false, ScaleAnchor: StyleParam.LinearAxisId.NewX(1), Constrain: StyleParam.AxisConstraint.Domain);
        return Chart.Heatmap<float, int, int, string>(
                Rows(pixels), ShowScale: false, ReverseYAxis: true, ColorScale: Scale(0, 1, (0, "#000000"), (1, "#ffffff")))
            .WithTitle(title).WithXAxis(hidden).WithYAxis(square);
    }

    private static ColorBar Bar(string title) =>
        ColorBar.init<double, double>(Title: Title.init(Text: title, Side: StyleParam.Side.Right), OutlineWidth: 0.0);
}
