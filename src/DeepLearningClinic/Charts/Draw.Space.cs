using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearningClinic.Charts;

public static partial class Draw
{
    /// <summary>A function of two variables as a surface, computed on a grid of <paramref name="resolution"/> places along each axis.</summary>
    public static GenericChart Surface(
        string title, string xTitle, string yTitle, string zTitle, Func<double, double, double> f, (double Min, double Max) xRange,
        (double Min, double Max) yRange, int resolution = 50)
    {
        var (x, y) = (Places(xRange.Min, xRange.Max, resolution), Places(yRange.Min, yRange.Max, resolution));
        return Surface(title, xTitle, yTitle, zTitle, x, y, [.. y.Select(v => Array.ConvertAll(x, u => f(u, v)))]);
    }

    /// <summary>Heights as a surface: a row for each place on the y axis, in it a height for each place on the x axis.</summary>
    /// <exception cref="ArgumentException">There is not one row a place on the y axis, or not one height a place on the x axis.</exception>
    public static GenericChart Surface(
        string title, string xTitle, string yTitle, string zTitle, double[] x, double[] y, double[][] heights)
    {
        if (heights.Length != y.Length || heights.Any(row => row.Length != x.Length))
            throw new ArgumentException(
                $"Heights are {heights.Length} rows for {x.Length} places on x and {y.Length} on y: give [{y.Length}][{x.Length}].");
        return InSpace(
            Chart.Surface<double, double, double, string>(heights, X: x, Y: y, ColorScale: StyleParam.Colorscale.Viridis, ShowScale: false),
            title, xTitle, yTitle, zTitle);
    }

    /// <summary>Points <c>[n, 3]</c> in space, in the colour of their class; labels count classes from 0.</summary>
    /// <exception cref="ArgumentException">The points are not <c>[n, 3]</c> or there is not one label a point.</exception>
    public static GenericChart Points3D(
        string title, string xTitle, string yTitle, string zTitle, float[,] points, int[] labels, string[]? classes = null)
    {
        var traces = ByClass(points, labels, 3).Select(one => Chart.Point3D<float, float, float, string>(
            one.Places[0], one.Places[1], one.Places[2], Name: classes?[one.Label] ?? $"class {one.Label}", ShowLegend: true,
            Marker: Marker.init(Size: 4, Color: Colour(one.Label))));
        return InSpace(Chart.Combine(traces), title, xTitle, yTitle, zTitle);
    }

    private static GenericChart InSpace(GenericChart chart, string title, string xTitle, string yTitle, string zTitle)
    {
        var scene = Scene.init(XAxis: Axis(xTitle), YAxis: Axis(yTitle), ZAxis: Axis(zTitle), AspectMode: StyleParam.AspectMode.Cube);
        return Plotly.NET.GenericChartExtensions.WithScene(chart.WithTitle(title), scene)
            .WithSize(Width: 700, Height: 520).WithMarginSize<int, int, int, int, int, bool>(Left: 10, Right: 10, Bottom: 10);

        static LinearAxis Axis(string text) =>
            LinearAxis.init<int, int, int, int, int, string, string, string>(Title: Title.init(Text: text));
    }
}
