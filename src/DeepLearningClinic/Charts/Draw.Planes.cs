using Microsoft.FSharp.Core;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearningClinic.Charts;

public static partial class Draw
{
    /// <summary>Points <c>[n, 2]</c> in the plane, in the colour and shape of their class; labels count classes from 0.</summary>
    /// <exception cref="ArgumentException">The points are not <c>[n, 2]</c> or there is not one label a point.</exception>
    public static GenericChart Points(string title, string xTitle, string yTitle, float[,] points, int[] labels, string[]? classes = null)
    {
        var outline = Plotly.NET.Line.init(Color: Color.fromString("white"), Width: 1.0);
        var traces = ByClass(points, labels, 2).Select(one => Chart.Point<float, float, string>(
            one.Places[0], one.Places[1], Name: classes?[one.Label] ?? $"class {one.Label}",
            Marker: Marker.init(Size: 8, Color: Colour(one.Label), Symbol: Symbols[one.Label % Symbols.Length], Outline: outline)));
        return Titled(Chart.Combine(traces), title, xTitle, yTitle);
    }

    /// <summary>The places of each class's points, axis by axis.</summary>
    private static IEnumerable<(int Label, float[][] Places)> ByClass(float[,] points, int[] labels, int axes) =>
        points.GetLength(1) != axes || points.GetLength(0) != labels.Length
            ? throw new ArgumentException(
                $"Points are [{points.GetLength(0)}, {points.GetLength(1)}] with {labels.Length} labels: give [n, {axes}] and n labels.")
            : labels.Index().GroupBy(point => point.Item, point => point.Index).OrderBy(one => one.Key).Select(one =>
                (one.Key, Enumerable.Range(0, axes).Select(axis => one.Select(point => points[point, axis]).ToArray()).ToArray()));

    /// <summary>
    /// Points <c>[n, 2]</c> in the plane on top of what a classifier says everywhere: <paramref name="classify"/> gets places <c>[m, 2]</c> and
    /// returns for each the class or, with two classes, the probability of class 1. The resolution is the number of places along an axis.
    /// </summary>
    public static GenericChart DecisionRegions(
        string title, string xTitle, string yTitle, float[,] points, int[] labels, Func<float[,], float[]> classify,
        string[]? classes = null, int resolution = 100)
    {
        var (x, y) = (Across(0), Across(1));
        var grid = new float[resolution * resolution, 2];
        for (var i = 0; i < grid.GetLength(0); i++) (grid[i, 0], grid[i, 1]) = (x[i % resolution], y[i / resolution]);
        var values = classify(grid);
        var z = values.Chunk(resolution).ToArray();
        var count = Math.Max(labels.Max() + 1, (int)Math.Ceiling(values.Max()) + 1);
        var tints = Enumerable.Range(0, count).Select(i => ((double)i, Mix("#ffffff", Palette[i % Palette.Length], 0.45))).ToList();
        if (count == 2) tints.Insert(1, (0.5, "#ffffff"));
        List<GenericChart> layers =
        [
            Chart.Heatmap<float, float, float, string>(
                z, X: x, Y: y, ShowScale: false, ColorScale: Scale(values.Min(), values.Max(), [.. tints])),
        ];
        if (count == 2)
            layers.Add(Chart.Contour<float, float, float, string>(
                z, X: x, Y: y, ShowScale: false, ContourLineColor: Color.fromString("black"), Name: "boundary",
                Contours: Contours.init<double>(Start: 0.5, End: 0.5, Size: 1.0, Coloring: StyleParam.ContourColoring.NoColoring)));
        return Titled(Chart.Combine([.. layers, Points(title, xTitle, yTitle, points, labels, classes)]), title, xTitle, yTitle);

        float[] Across(int column)
        {
            var all = Enumerable.Range(0, points.GetLength(0)).Select(i => points[i, column]).ToArray();
            var margin = Math.Max(0.08 * (all.Max() - all.Min()), 1e-6);
            return Array.ConvertAll(Places(all.Min() - margin, all.Max() + margin, resolution), place => (float)place);
        }
    }

    /// <summary>
    /// The contour lines of a function of two variables, with the ways that optimizers took, each of which ends in a star. With
    /// <paramref name="logScale"/> they show the decimal logarithm of 1 plus the height above the lowest point.
    /// </summary>
    public static GenericChart Contour(
        string title, string xTitle, string yTitle, Func<double, double, double> f, (double Min, double Max) xRange,
        (double Min, double Max) yRange, Curve[]? paths = null, bool logScale = false, int resolution = 80)
    {
        var (x, y) = (Places(xRange.Min, xRange.Max, resolution), Places(yRange.Min, yRange.Max, resolution));
        var heights = y.Select(v => Array.ConvertAll(x, u => f(u, v))).ToArray();
        var lowest = heights.Min(row => row.Min());
        var z = heights.Select(row => Array.ConvertAll(row, height => (float)(logScale ? Math.Log10(1 + height - lowest) : height)));
        var contour = Chart.Contour<float, double, double, string>(
            z, X: x, Y: y, NContours: 20, ContourLineColor: Color.fromHex("#7d8794"), ColorScale: Scale(0, 1, (0, "#ffffff"), (1, "#9fb6cd")),
            ColorBar: Bar(logScale ? "log<sub>10</sub>(1 + f − min)" : "f"));
        var ways = (paths ?? []).Select((path, i) => Line(path, i, markers: true).WithMarkerStyle(
            MultiSize: Ends(path, 5, 14), MultiSymbol: Ends(path, StyleParam.MarkerSymbol.Circle, StyleParam.MarkerSymbol.Star), Opacity: 1.0));
        return Titled(Chart.Combine([contour, .. ways]), title, xTitle, yTitle)
            .WithLegendStyle(
                X: 0.98, XAnchor: StyleParam.XAnchorPosition.Right, Y: 0.03, YAnchor: StyleParam.YAnchorPosition.Bottom, BGColor: Color.fromARGB(220, 255, 255, 255))
            .WithXAxisStyle<double, double, string>(MinMax: Tuple.Create(xRange.Min, xRange.Max))
            .WithYAxisStyle<double, double, string>(MinMax: Tuple.Create(yRange.Min, yRange.Max));

        static T[] Ends<T>(Curve path, T within, T last) => [.. Enumerable.Repeat(within, path.X.Length - 1), last];
    }

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
        return Titled(heatmap, title, "predicted class", "true class")
            .WithXAxisStyle<int, int, string>(AxisType: StyleParam.AxisType.Category)
            .WithYAxisStyle<int, int, string>(AxisType: StyleParam.AxisType.Category).WithSize(Width: 700, Height: Math.Max(420, 170 + 42 * n));
    }

    /// <summary>
    /// A matrix as coloured cells, the first row at the top. Diverging means that zero is white and the two signs have colours of their own;
    /// annotated, that the values stand in the cells, all with as many decimals as any of them needs, two at most.
    /// </summary>
    public static GenericChart Matrix(
        string title, string xTitle, string yTitle, float[,] values, string[]? columns = null, string[]? rows = null,
        bool diverging = false, bool annotate = false)
    {
        var z = Rows(values);
        var (min, max) = (z.Min(row => row.Min()), z.Max(row => row.Max()));
        var largest = Math.Max(Math.Max(max, -min), 1e-12f);
        var decimals = Enumerable.Range(0, 2).FirstOrDefault(n => z.All(row => row.All(value => Math.Abs(value - Math.Round(value, n)) < 0.005)), 2);
        var heatmap = Chart.AnnotatedHeatmap<float, string, string, string>(
            z, z.Select(row => row.Select(value => annotate ? value.ToString($"F{decimals}") : "")), X: columns ?? Numbers(1), Y: rows ?? Numbers(0),
            ColorBar: Bar(""), ReverseYAxis: true, ColorScale: diverging
                ? Scale(min, max, (-largest, Palette[0]), (0, "#ffffff"), (largest, Palette[1])) : StyleParam.Colorscale.Viridis);
        return Titled(heatmap, title, xTitle, yTitle);

        string[] Numbers(int axis) => [.. Enumerable.Range(0, values.GetLength(axis)).Select(i => $"{i}")];
    }

    /// <summary>A grey image, <c>[height, width]</c>, from its darkest to its lightest value.</summary>
    public static GenericChart Image(string title, float[,] pixels)
    {
        return WithoutAxes(title, Chart.Heatmap<float, int, int, string>(
            Rows(pixels), ShowScale: false, ReverseYAxis: true, ColorScale: Scale(0, 1, (0, "#000000"), (1, "#ffffff"))));
    }

    /// <summary>A colour image, <c>[3, height, width]</c>: red, green and blue from 0 to 1.</summary>
    /// <exception cref="ArgumentException">There are not three channels.</exception>
    public static GenericChart Image(string title, float[,,] pixels)
    {
        if (pixels.GetLength(0) != 3)
            throw new ArgumentException($"A colour image has {pixels.GetLength(0)} channels: give [3, height, width].");
        var z = Enumerable.Range(0, pixels.GetLength(1)).Select(y => Enumerable.Range(0, pixels.GetLength(2)).Select(x =>
            Enumerable.Range(0, 3).Select(channel => (int)Math.Round(255 * Math.Clamp(pixels[channel, y, x], 0, 1))).ToArray()).ToArray()).ToArray();
        return WithoutAxes(title, Chart.Image<int>(Z: z));
    }

    private static GenericChart WithoutAxes(string title, GenericChart image)
    {
        return image.WithTitle(title).WithXAxis(Axis()).WithYAxis(Axis(StyleParam.LinearAxisId.NewX(1)));

        static LinearAxis Axis(FSharpOption<StyleParam.LinearAxisId>? tied = null) =>
            LinearAxis.init<int, int, int, int, int, string, string, string>(
                Visible: false, Constrain: StyleParam.AxisConstraint.Domain, ScaleAnchor: tied);
    }
}
