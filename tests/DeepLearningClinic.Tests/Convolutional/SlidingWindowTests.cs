using System.Text.Json.Nodes;
using DeepLearningClinic.Convolutional;
using Plotly.NET;

namespace DeepLearningClinic.Tests.Convolutional;

public sealed class SlidingWindowTests
{
    private static readonly float[,] s_input = { { 1, 2, 3 }, { 4, 5, 6 } };

    [Fact]
    public void Each_place_of_a_convolution_is_a_position_with_its_sum()
    {
        var steps = Steps(SlidingWindow.Convolution("t", s_input, new float[,] { { 1, 0 }, { 0, -1 } }, new float[,] { { -4, -4 } }));
        Assert.Equal(["1", "2"], steps.Select(step => (string?)step!["label"]));
        Assert.Equal(["1·1 + 5·(−1) = −4", "2·1 + 6·(−1) = −4"], steps.Select(Caption));
    }

    [Fact]
    public void Padding_brings_zeros_in_and_the_stride_moves_the_window()
    {
        var steps = Steps(SlidingWindow.Convolution("t", s_input, new float[,] { { 1, 2 }, { 3, 4 } }, new float[2, 2], stride: 2, padding: 1));
        Assert.Equal(["0·1 + 0·2 + 0·3 + 1·4 = 0", "0·1 + 0·2 + 2·3 + 3·4 = 0"], steps.Take(2).Select(Caption));
    }

    [Fact]
    public void Pooling_shows_what_became_of_each_window() => Assert.Equal(
        ["max(1, 2, 4, 5) = 5"], Steps(SlidingWindow.Pooling("t", s_input, 2, "max", new float[,] { { 5 } })).Select(Caption));

    [Fact]
    public void The_window_is_marked_and_outputs_to_come_are_hidden()
    {
        var figure = Figure(SlidingWindow.Convolution("t", s_input, new float[,] { { 1, 0 }, { 0, -1 } }, new float[,] { { -4, -4 } }));
        string[] Row(int trace, string what, int row) => [.. figure["data"]![trace]![what]![row]!.AsArray().Select(cell => cell?.ToString() ?? "")];
        // Columns: three of input, a gap, two of the kernel, a gap, two of output; cells of the window are 2, the output now shown 5, to come 6.
        Assert.Equal(["2", "2", "0", "", "3", "3", "", "5", "6"], Row(0, "z", 0));
        Assert.Equal(["1", "2", "3", "", "1", "0", "", "−4", ""], Row(0, "text", 0));
        Assert.Equal(["0", "2", "2", "", "3", "3", "", "4", "5"], Row(2, "z", 0));
    }

    private static JsonNode Figure(GenericChart chart) => JsonNode.Parse(GenericChart.toJson(chart))!;

    private static JsonArray Steps(GenericChart chart) => Figure(chart)["layout"]!["sliders"]![0]!["steps"]!.AsArray();

    private static string Caption(JsonNode? step) => ((string)step!["args"]![1]!["title.text"]!).Split("<sup>")[1].Replace("</sup>", "");
}
