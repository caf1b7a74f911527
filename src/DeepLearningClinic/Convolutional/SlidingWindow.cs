using System.Globalization;
using DeepLearningClinic.Charts;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearningClinic.Convolutional;

/// <summary>A window that slides over a small array, drawn position by position (notebook 4, "Convolution" and "Pooling").</summary>
public static class SlidingWindow
{
    private const int Cell = 38;

    // What a cell of the drawing is, and its colour.
    private static readonly (double Role, string Colour)[] s_roles =
        [(0, "#dbe7f1"), (1, "#f1f1f1"), (2, "#f9c99b"), (3, "#fbe3c8"), (4, "#bfe3d6"), (5, "#f0944d"), (6, "#f7f7f7")];

    private enum Role { Input, Padding, Window, Kernel, Done, Now, Open }

    /// <summary>Convolution as a slider with a play button: input and window, kernel, the output so far, and the sum of products of each position.</summary>
    /// <param name="title">The title.</param>
    /// <param name="input">The array, <c>[height, width]</c>.</param>
    /// <param name="kernel">The kernel, <c>[size, size]</c>.</param>
    /// <param name="output">The result, which is shown cell by cell.</param>
    /// <param name="stride">Cells from one position to the next.</param>
    /// <param name="padding">Rows and columns of zeros around the input.</param>
    public static GenericChart Convolution(string title, float[,] input, float[,] kernel, float[,] output, int stride = 1, int padding = 0) =>
        Slider(title, Framed(input, padding), kernel, kernel.GetLength(0), output, stride, padding, (window, result) =>
            $"{string.Join(" + ", window.Zip(kernel.Cast<float>()).Where(pair => pair.Second != 0).Select(pair => $"{Text(pair.First)}·{Signed(pair.Second)}"))} = {Text(result)}");

    /// <summary>Pooling as a slider with a play button: input and window, the output so far, and what became of each window.</summary>
    /// <param name="title">The title.</param>
    /// <param name="input">The array, <c>[height, width]</c>.</param>
    /// <param name="size">Rows and columns of the window, and from one position to the next.</param>
    /// <param name="name">What is done with a window, such as <c>max</c>.</param>
    /// <param name="output">The result, which is shown cell by cell.</param>
    public static GenericChart Pooling(string title, float[,] input, int size, string name, float[,] output) =>
        Slider(title, input, null, size, output, size, 0, (window, result) => $"{name}({string.Join(", ", window.Select(Text))}) = {Text(result)}");

    private static GenericChart Slider(
        string title, float[,] input, float[,]? kernel, int size, float[,] output, int stride, int padding, Func<float[], float, string> caption)
    {
        var columns = output.GetLength(1);
        return Draw.Slider(title, "position ", [.. Enumerable.Range(0, output.Length).Select(position =>
        {
            var (row, column) = (position / columns, position % columns);
            var window = from i in Enumerable.Range(row * stride, size) from j in Enumerable.Range(column * stride, size) select input[i, j];
            return ($"{position + 1}", Frame(caption([.. window], output[row, column]), position));
        })], play: true, milliseconds: 700);

        GenericChart Frame(string text, int position)
        {
            var (row, column) = (position / columns * stride, position % columns * stride);
            var blocks = new List<(string Name, float[,] Values, Func<int, int, Role> Role)>
            {
                (padding > 0 ? "input with padding" : "input", input, (i, j) =>
                    i >= row && i < row + size && j >= column && j < column + size ? Role.Window
                    : Math.Min(Math.Min(i, j), Math.Min(input.GetLength(0) - 1 - i, input.GetLength(1) - 1 - j)) < padding ? Role.Padding : Role.Input),
            };
            if (kernel is not null) blocks.Add(("kernel", kernel, (_, _) => Role.Kernel));
            blocks.Add(("output", output, (i, j) => (i * columns + j - position) switch { < 0 => Role.Done, 0 => Role.Now, _ => Role.Open }));
            return Blocks(text, blocks);
        }
    }

    private static GenericChart Blocks(string title, List<(string Name, float[,] Values, Func<int, int, Role> Role)> blocks)
    {
        var height = blocks.Max(block => block.Values.GetLength(0));
        var width = blocks.Sum(block => block.Values.GetLength(1) + 1) - 1;
        var roles = Enumerable.Range(0, height).Select(_ => Enumerable.Repeat(double.NaN, width).ToArray()).ToArray();
        var texts = roles.Select(row => row.Select(_ => "").ToArray()).ToArray();
        var centres = new List<double>();
        var left = 0;
        foreach (var (_, values, role) in blocks)
        {
            var top = (height - values.GetLength(0)) / 2;
            for (var i = 0; i < values.GetLength(0); i++)
                for (var j = 0; j < values.GetLength(1); j++)
                {
                    roles[top + i][left + j] = (double)role(i, j);
                    texts[top + i][left + j] = role(i, j) == Role.Open ? "" : Text(values[i, j]);
                }
            centres.Add(left + (values.GetLength(1) - 1) / 2.0);
            left += values.GetLength(1) + 1;
        }
        var last = s_roles.Length - 1.0;
        var cells = Chart.AnnotatedHeatmap<double, int, int, string>(
            roles, texts, X: Enumerable.Range(0, width).ToArray(), Y: Enumerable.Range(0, height).ToArray(), XGap: 2, YGap: 2, ShowScale: false, ReverseYAxis: true,
            ColorScale: StyleParam.Colorscale.NewCustom(s_roles.Select(role => Tuple.Create(role.Role / last, Color.fromHex(role.Colour)))));
        foreach (var trace in cells.GetTraces())
        {
            trace.SetProperty("zmin", 0);
            trace.SetProperty("zmax", last);
        }
        var names = Chart.Scatter<double, double, string>(
            centres, centres.Select(_ => height - 0.2), StyleParam.Mode.Text, MultiText: blocks.Select(block => block.Name).ToArray(), ShowLegend: false,
            TextPosition: StyleParam.TextPosition.BottomCenter, Name: "names");
        foreach (var trace in names.GetTraces()) trace.SetProperty("cliponaxis", false);
        return Chart.Combine([cells, names]).WithTitle(title).WithXAxis(Axis(-0.6, width - 0.4)).WithYAxis(Axis(height + 0.9, -0.6))
            .WithSize(Width: Math.Max(640, Cell * width + 120), Height: Cell * (height + 1) + 150);

        static LinearAxis Axis(double from, double to) => LinearAxis.init<double, double, int, int, int, string, string, string>(
            Visible: false, Range: StyleParam.Range.NewMinMax(from, to));
    }

    private static float[,] Framed(float[,] input, int padding)
    {
        var framed = new float[input.GetLength(0) + 2 * padding, input.GetLength(1) + 2 * padding];
        for (var i = 0; i < input.GetLength(0); i++)
            for (var j = 0; j < input.GetLength(1); j++)
                framed[i + padding, j + padding] = input[i, j];
        return framed;
    }

    private static string Signed(float number) => number < 0 ? $"({Text(number)})" : Text(number);

    private static string Text(float number) => number.ToString("0.##", CultureInfo.InvariantCulture).Replace('-', '−');
}
