using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;

namespace DeepLearningClinic.Charts;

/// <summary>Draws what the notebooks show; with titles on chart and axes and with colours that all readers can tell apart.</summary>
public static partial class Draw
{
    // Okabe and Ito's palette, with grey for its yellow, which is lost on white paper.
    private static readonly string[] Palette = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000", "#7F7F7F"];

    private static readonly StyleParam.MarkerSymbol[] Symbols =
    [
        StyleParam.MarkerSymbol.Circle, StyleParam.MarkerSymbol.Square, StyleParam.MarkerSymbol.Diamond, StyleParam.MarkerSymbol.TriangleUp,
        StyleParam.MarkerSymbol.Cross, StyleParam.MarkerSymbol.X, StyleParam.MarkerSymbol.TriangleDown, StyleParam.MarkerSymbol.Star,
    ];

    private static Color Colour(int i) => Color.fromHex(
        Palette[i % Palette.Length] is "#000000" && ReferenceEquals(Defaults.DefaultTemplate, ChartTemplates.dark) ? "#ffffff" : Palette[i % Palette.Length]);

    private static GenericChart Titled(
        GenericChart chart, string title, string xTitle, string yTitle, bool logX = false, bool logY = false) => chart.WithTitle(title)
        .WithXAxis(Axis(logX, chart, "x")).WithXAxisStyle<int, int, string>(TitleText: xTitle)
        .WithYAxis(Axis(logY, chart, "y")).WithYAxisStyle<int, int, string>(TitleText: yTitle);

    // On a logarithmic axis a millionth is a power of ten and not 1µ. Over one to two and a half decades it says 100, 200, 500, 1000, from 100k on
    // shortened; over more, only the powers of ten, where plotly.js would put lone digits between them.
    private static LinearAxis Axis(bool log, GenericChart chart, string letter)
    {
        var values = chart.GetTraces().SelectMany(trace => trace.TryGetTypedPropertyValue<double[]>(letter)?.Value ?? [])
            .Where(value => value > 0 && double.IsFinite(value)).DefaultIfEmpty(1).ToArray();
        var ratio = values.Max() / values.Min();
        var written = log && ratio is >= 6 and < 400;
        var exponent = !log ? StyleParam.ExponentFormat.B : !written ? StyleParam.ExponentFormat.Power
            : values.Max() < 1e5 ? StyleParam.ExponentFormat.None : StyleParam.ExponentFormat.SI;
        var axis = LinearAxis.init<int, int, int, int, int, string, string, string>(
            AxisType: log ? StyleParam.AxisType.Log : StyleParam.AxisType.Auto, ExponentFormat: exponent);
        if (log) axis.SetProperty("minorloglabels", written ? "complete" : "none");
        if (written) axis.SetProperty("dtick", "D2");
        return axis;
    }

    /// <summary>A colour scale for data from min to max in which each stop's value has the stop's colour.</summary>
    private static StyleParam.Colorscale Scale(double min, double max, params (double Value, string Colour)[] stops)
    {
        if (!(max > min)) max = min + 1;
        double[] values = [min, .. stops.Select(stop => stop.Value).Where(value => value > min && value < max), max];
        return StyleParam.Colorscale.NewCustom([.. values.Select(value => Tuple.Create((value - min) / (max - min), At(value)))]);

        Color At(double value)
        {
            var above = Array.FindIndex(stops, stop => stop.Value >= value);
            if (above <= 0) return Color.fromHex(stops[above == 0 ? 0 : ^1].Colour);
            var (from, to) = (stops[above - 1], stops[above]);
            return Color.fromHex(Mix(from.Colour, to.Colour, (value - from.Value) / (to.Value - from.Value)));
        }
    }

    private static string Mix(string from, string to, double share)
    {
        int[] parts = [.. Convert.FromHexString(from[1..]).Zip(Convert.FromHexString(to[1..]), (a, b) => (int)Math.Round(a + (b - a) * share))];
        return $"#{parts[0]:x2}{parts[1]:x2}{parts[2]:x2}";
    }

    private static float[][] Rows(float[,] values) => [.. Enumerable.Range(0, values.GetLength(0))
        .Select(i => Enumerable.Range(0, values.GetLength(1)).Select(j => values[i, j]).ToArray())];

    private static double[] Places(double min, double max, int count) =>
        [.. Enumerable.Range(0, count).Select(i => min + (max - min) * i / (count - 1))];

    private static ColorBar Bar(string title) =>
        ColorBar.init<double, double>(Title: Title.init(Text: title, Side: StyleParam.Side.Right), OutlineWidth: 0.0);
}
