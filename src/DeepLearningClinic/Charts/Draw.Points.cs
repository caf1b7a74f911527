using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearningClinic.Charts;

public static partial class Draw
{
    /// <summary>Points in the plane, in the colour and shape of their class.</summary>
    /// <param name="title">The title of the chart.</param>
    /// <param name="xTitle">The title of the x axis.</param>
    /// <param name="yTitle">The title of the y axis.</param>
    /// <param name="points">The points, <c>[n, 2]</c>.</param>
    /// <param name="labels">The class of each point, from 0.</param>
    /// <param name="classes">The names of the classes.</param>
    /// <exception cref="ArgumentException">The points are not <c>[n, 2]</c> or there is not one label a point.</exception>
    public static GenericChart Points(string title, string xTitle, string yTitle, float[,] points, int[] labels, string[]? classes = null)
    {
        if (points.GetLength(1) != 2 || points.GetLength(0) != labels.Length)
            throw new ArgumentException($"Points are [{points.GetLength(0)}, {points.GetLength(1)}] with {labels.Length} labels: give [n, 2] and n labels.");
        var traces = labels.Distinct().Order().Select(label =>
        {
            int[] members = [.. Enumerable.Range(0, labels.Length).Where(i => labels[i] == label)];
            return Chart.Point<float, float, string>(
                members.Select(i => points[i, 0]), members.Select(i => points[i, 1]), Name: classes?[label] ?? $"class {label}",
                Marker: Marker.init(Size: 7, Color: Colour(label), Symbol: Symbols[label % Symbols.Length], Outline: Plotly.NET.Line.init(Color: Color.fromString("white"), Width: 1.0)));
        });
        return Titled(Chart.Combine(traces), title, xTitle, yTitle);
    }

    /// <summary>Points in the plane on top of what a classifier says everywhere.</summary>
    /// <param name="title">The title of the chart.</param>
    /// <param name="xTitle">The title of the x axis.</param>
    /// <param name="yTitle">The title of the y axis.</param>
    /// <param name="points">The points, <c>[n, 2]</c>.</param>
    /// <param name="labels">The class of each point, from 0.</param>
    /// <param name="classify">Gets places <c>[m, 2]</c> and returns for each the class or, with two classes, the probability of class 1.</param>
    /// <param name="classes">The names of the classes.</param>
    /// <param name="resolution">The number of places along each axis.</param>
    public static GenericChart DecisionRegions(
        string title, string xTitle, string yTitle, float[,] points, int[] labels, Func<float[,], float[]> classify, string[]? classes = null, int resolution = 100)
    {
        var (x, y) = (Across(0), Across(1));
        var grid = new float[resolution * resolution, 2];
        for (var i = 0; i < grid.GetLength(0); i++) (grid[i, 0], grid[i, 1]) = (x[i % resolution], y[i / resolution]);
        var values = classify(grid);
        var z = values.Chunk(resolution).ToArray();
        var count = Math.Max(labels.Max() + 1, (int)Math.Ceiling(values.Max()) + 1);
        var tints = Enumerable.Range(0, count).Select(label => ((double)label, Tint(label))).ToArray();
        var layers = new List<GenericChart>
        {
            Chart.Heatmap<float, float, float, string>(z, X: x, Y: y, ShowScale: false, ColorScale: Scale(values.Min(), values.Max(), tints)),
        };
        if (count == 2)
            layers.Add(Chart.Contour<float, float, float, string>(
                z, X: x, Y: y, ShowScale: false, ContourLineColor: Color.fromString("black"), Name: "boundary",
                Contours: Contours.init<double>(Start: 0.5, End: 0.5, Size: 1.0, Coloring: StyleParam.ContourColoring.NoColoring)));
        return Titled(Chart.Combine([.. layers, Points(title, xTitle, yTitle, points, labels, classes)]), title, xTitle, yTitle);

        float[] Across(int column)
        {
            var all = Enumerable.Range(0, points.GetLength(0)).Select(i => (double)points[i, column]).ToArray();
            var margin = Math.Max(0.08 * (all.Max() - all.Min()), 1e-6);
            return [.. Places(all.Min() - margin, all.Max() + margin, resolution).Select(place => (float)place)];
        }
    }

    /// <summary>The contour lines of a function of two variables, with the ways that optimizers took.</summary>
    /// <param name="title">The title of the chart.</param>
    /// <param name="xTitle">The title of the x axis.</param>
    /// <param name="yTitle">The title of the y axis.</param>
    /// <param name="f">The function.</param>
    /// <param name="xRange">The smallest and the largest x.</param>
    /// <param name="yRange">The smallest and the largest y.</param>
    /// <param name="paths">The ways; each ends in a star.</param>
    /// <param name="logScale">Whether to draw the decimal logarithm of 1 plus the height above the lowest point.</param>
    /// <param name="resolution">The number of places along each axis.</param>
    public static GenericChart Contour(
        string title, string xTitle, string yTitle, Func<double, double, double> f, (double Min, double Max) xRange, (double Min, double Max) yRange,
        Curve[]? paths = null, bool logScale = false, int resolution = 80)
    {
        var (x, y) = (Places(xRange.Min, xRange.Max, resolution), Places(yRange.Min, yRange.Max, resolution));
        var z = y.Select(v => x.Select(u => f(u, v)).ToArray()).ToArray();
        var lowest = z.Min(row => row.Min());
        if (logScale) z = [.. z.Select(row => row.Select(value => Math.Log10(1 + value - lowest)).ToArray())];
        var contour = Chart.Contour<float, double, double, string>(
            z.Select(row => row.Select(value => (float)value).ToArray()), X: x, Y: y, NContours: 20, ContourLineColor: Color.fromHex("#7d8794"), ShowScale: true,
            ColorScale: Scale(0, 1, (0, "#ffffff"), (1, "#9fb6cd")),
            ColorBar: ColorBar.init<double, double>(Title: Title.init(Text: logScale ? "log<sub>10</sub>(1 + f − min)" : "f", Side: StyleParam.Side.Right), OutlineWidth: 0.0));
        var ways = (paths ?? []).Select((path, i) => Chart.Line<double, double, string>(
            path.X, path.Y, Name: path.Name, ShowLegend: path.Name.Length > 0, ShowMarkers: true, LineColor: Colour(i),
            Marker: Marker.init(
                Color: Colour(i), MultiSize: Ends(path, 5, 14), MultiSymbol: Ends(path, StyleParam.MarkerSymbol.Circle, StyleParam.MarkerSymbol.Star))));
        return Titled(Chart.Combine([contour, .. ways]), title, xTitle, yTitle)
            .WithLegendStyle(X: 0.02, Y: 0.98, BGColor: Color.fromARGB(220, 255, 255, 255))
            .WithXAxisStyle<double, double, string>(MinMax: Tuple.Create(xRange.Min, xRange.Max))
            .WithYAxisStyle<double, double, string>(MinMax: Tuple.Create(yRange.Min, yRange.Max));

        static T[] Ends<T>(Curve path, T within, T last) => [.. Enumerable.Repeat(within, path.X.Length - 1), last];
    }

    private static string Tint(int label)
    {
        var colour = Palette[label % Palette.Length];
        int Part(int i) => (int)(255 - 0.4 * (255 - Convert.ToInt32(colour.Substring(i, 2), 16)));
        return $"#{Part(1):x2}{Part(3):x2}{Part(5):x2}";
    }
}
