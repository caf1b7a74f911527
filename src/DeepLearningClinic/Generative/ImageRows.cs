using Microsoft.FSharp.Core;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using static TorchSharp.torch;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearningClinic.Generative;

/// <summary>Many small images in one chart, to be compared row by row (notebooks 6 and 7).</summary>
public static class ImageRows
{
    private const double PageWidth = 850, PageHeight = 700;

    /// <summary>Rows of images under one another, each with its name at the left; values from 0 (black) to 1, others are cut off.</summary>
    /// <param name="title">The title of the chart.</param>
    /// <param name="rows">A name and images <c>[n, 1 or 3, height, width]</c> for each row; grey or red, green and blue.</param>
    /// <exception cref="ArgumentException">There are no images, or not all are of one size.</exception>
    public static GenericChart Draw(string title, params (string Name, Tensor Images)[] rows) => Draw(title, [], rows);

    /// <summary>The same, with names above the columns.</summary>
    /// <param name="title">The title of the chart.</param>
    /// <param name="columns">A name for each column, or none.</param>
    /// <param name="rows">A name and images <c>[n, 1 or 3, height, width]</c> for each row; grey or red, green and blue.</param>
    /// <exception cref="ArgumentException">There are no images, or not all are of one size.</exception>
    public static GenericChart Draw(string title, string[] columns, params (string Name, Tensor Images)[] rows)
    {
        var odd = rows.Select(row => row.Images.shape).FirstOrDefault(shape =>
            shape.Length != 4 || shape[1] is not (1 or 3) || !shape[2..].SequenceEqual(rows[0].Images.shape[2..]));
        if (rows.Length == 0 || odd is not null)
            throw new ArgumentException(
                $"{(odd is null ? "There is no row" : $"A row is [{string.Join(", ", odd)}]")}: give rows of images [n, 1 or 3, height, width], all of one height and width.");
        var (height, width) = ((int)rows[0].Images.shape[2], (int)rows[0].Images.shape[3]);
        var gap = 1 + height / 24;
        var (allHeight, allWidth) = (rows.Length * (height + gap) - gap, rows.Max(row => (int)row.Images.shape[0]) * (width + gap) - gap);
        // Red, green, blue and opacity: the gaps let the page shine through.
        var pixels = new byte[4 * allHeight * allWidth];
        foreach (var (r, row) in rows.Index()) Paint(row.Images, r);
        var (left, top) = (20 + 8 * rows.Max(row => row.Name.Length), columns.Length > 0 ? 95 : 60);
        var scale = Math.Min(10, Math.Min((PageWidth - left - 20) / allWidth, PageHeight / allHeight));
        return Chart.Image<int>(Source: $"data:image/png;base64,{Convert.ToBase64String(Png.Encode(pixels, allWidth, allHeight))}").WithTitle(title)
            .WithXAxis(Axis(columns, width, StyleParam.Side.Top))
            .WithYAxis(Axis(rows.Select(row => $"{row.Name} "), height, StyleParam.Side.Left, StyleParam.LinearAxisId.NewX(1)))
            .WithSize(Width: Math.Max(420, (int)(scale * allWidth) + left + 20), Height: (int)(scale * allHeight) + top + 20)
            .WithMarginSize<int, int, int, int, int, bool>(Left: left, Right: 20, Top: top, Bottom: 20);

        LinearAxis Axis(IEnumerable<string> names, int size, StyleParam.Side side, FSharpOption<StyleParam.LinearAxisId>? tied = null) =>
            LinearAxis.init<int, int, int, int, double, string, string, string>(
                TickVals: names.Select((_, i) => i * (size + gap) + (size - 1) / 2.0).ToArray(), TickText: names.ToArray(), Side: side, ScaleAnchor: tied,
                Visible: names.Any(), ShowGrid: false, ZeroLine: false, ShowLine: false, Ticks: StyleParam.TickOptions.Empty);

        void Paint(Tensor images, int row)
        {
            using var scope = NewDisposeScope();
            var (count, channels) = ((int)images.shape[0], (int)images.shape[1]);
            var values = (images.detach().clamp(0, 1) * 255).round().to(float32).contiguous().data<float>().ToArray();
            for (var i = 0; i < count; i++)
                for (var y = 0; y < height; y++)
                    for (var x = 0; x < width; x++)
                    {
                        var place = 4 * ((row * (height + gap) + y) * allWidth + i * (width + gap) + x);
                        for (var channel = 0; channel < 3; channel++)
                            pixels[place + channel] = (byte)values[((i * channels + Math.Min(channel, channels - 1)) * height + y) * width + x];
                        pixels[place + 3] = 255;
                    }
        }
    }
}
