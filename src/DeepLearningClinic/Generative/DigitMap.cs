using Plotly.NET;
using Plotly.NET.CSharp;
using TorchSharp;
using static TorchSharp.torch;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearningClinic.Generative;

/// <summary>Digits as points in the plane, each drawn as its numeral (notebook 6, "Data without labels" and "Autoencoder").</summary>
public static class DigitMap
{
    // Seven of Okabe and Ito's colours that can be seen on light and dark pages; the numeral tells apart what shares one.
    private static readonly string[] s_colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#8a8a8a"];

    /// <summary>A numeral at every point.</summary>
    /// <param name="title">The title of the chart.</param>
    /// <param name="points">Where, <c>[n, 2]</c>.</param>
    /// <param name="digits">Which, <c>[n]</c>.</param>
    public static GenericChart Draw(string title, Tensor points, Tensor digits)
    {
        var places = points.detach().contiguous().data<float>().ToArray().Chunk(2).ToArray();
        var numerals = digits.data<long>().ToArray().Select(digit => $"<span style=\"color:{s_colours[digit % s_colours.Length]}\">{digit}</span>");
        return Chart.Scatter<float, float, string>(
                places.Select(place => place[0]), places.Select(place => place[1]), StyleParam.Mode.Text, MultiText: numerals.ToArray(), ShowLegend: false)
            .WithTitle(title).WithXAxisStyle<int, int, string>(TitleText: "first number of the code")
            .WithYAxisStyle<int, int, string>(TitleText: "second number");
    }

    /// <summary>The share of new points whose nearest known point belongs to the same digit: how well a map keeps digits apart.</summary>
    /// <param name="known">Points of known digits, <c>[n, dimensions]</c>.</param>
    /// <param name="knownDigits">Their digits, <c>[n]</c>.</param>
    /// <param name="points">New points, <c>[m, dimensions]</c>.</param>
    /// <param name="digits">Their digits, <c>[m]</c>.</param>
    public static double NeighbourAccuracy(Tensor known, Tensor knownDigits, Tensor points, Tensor digits)
    {
        using var scope = NewDisposeScope();
        var nearest = tensor(NearestPictures.Find(points.detach(), known.detach()).Indices);
        return knownDigits.index_select(0, nearest).eq(digits).to(float32).mean().ToDouble();
    }
}
