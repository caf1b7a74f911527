using System.Text.Json.Nodes;
using DeepLearningClinic.Data;
using DeepLearningClinic.Frontiers;
using DeepLearningClinic.Tests.Generative;
using Plotly.NET;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Frontiers;

public sealed class ExplanationTests
{
    [Fact]
    public void Rank_correlation_is_that_of_scipy_with_ties() => Assert.Equal(
        0.6049843779478737, RankCorrelation.Spearman([3, 1, 2, 2, 5, -1, 0.5f, 2], [1, 0, 0, 4, 9, -3, 2, 2]), 1e-12);

    [Fact]
    public void Rank_correlation_sees_order_alone()
    {
        Assert.Equal(1, RankCorrelation.Spearman([1, 2, 3], [-1, 50, 51]), 1e-12);
        Assert.Equal(-1, RankCorrelation.Spearman([1, 2, 3], [9, 8, -7]), 1e-12);
        Assert.Equal(0, RankCorrelation.Spearman([1, 2, 3], [4, 4, 4]));
        Assert.Throws<ArgumentException>(() => RankCorrelation.Spearman([1, 2], [1]));
    }

    [Fact]
    public void Superpixels_of_an_empty_picture_are_squares()
    {
        var regions = Superpixels.Of(zeros(1, 8, 12), side: 4);
        Assert.Equal([8, 12], regions.shape);
        Assert.Equal(6, regions.max().ToInt64() + 1);
        Assert.All(Enumerable.Range(0, 6), region => Assert.Equal(16, regions.eq(region).sum().ToInt64()));
    }

    [Fact]
    public void Superpixels_follow_edges()
    {
        // The edge runs through the middle of the squares in columns 4 to 7.
        var picture = zeros(1, 12, 12);
        picture.narrow(2, 6, 6).fill_(1);
        var regions = Superpixels.Of(picture, side: 4);
        long[] Regions(long from) => [.. regions.narrow(1, from, 6).flatten().data<long>().ToArray().Distinct()];
        Assert.Empty(Regions(0).Intersect(Regions(6)));
    }

    [Fact]
    public void Superpixels_cover_a_real_picture_with_numbers_without_gaps()
    {
        var regions = Superpixels.Of(FashionMnist.Load(full: false).Test.Input[0]).data<long>().ToArray();
        Assert.Equal(Enumerable.Range(0, (int)regions.Max() + 1).Select(number => (long)number), regions.Distinct().Order());
        Assert.InRange(regions.Max() + 1, 25, 49);
    }

    [Fact]
    public void A_map_is_orange_above_zero_and_blue_below_and_shows_the_picture_where_it_is_zero()
    {
        var map = tensor(new[] { 2f, -2, 0, 0 }).reshape(1, 1, 2, 2);
        var picture = tensor(new[] { 0f, 0, 0, 1 }).reshape(1, 1, 2, 2);
        var colours = HeatMaps.Signed(map, picture)[0].flatten(1).t();
        float[][] rows = [.. Enumerable.Range(0, 4).Select(i => colours[i].data<float>().ToArray())];
        Assert.True(rows[0][0] > 0.8 && rows[0][2] == 0, "orange");
        Assert.True(rows[1][0] == 0 && rows[1][2] > 0.6, "blue");
        Assert.Equal([1, 1, 1], rows[2]);
        Assert.All(rows[3], channel => Assert.Equal(0.65, channel, 1e-6));
    }

    [Fact]
    public void A_table_stands_row_by_row_and_column_by_column()
    {
        var (dark, light) = (zeros(2, 3, 4, 4), ones(2, 3, 4, 4));
        var chart = HeatMaps.Table("maps", ["a", "b"], ("dark", dark), ("light", light * 0.5));
        var (width, pixels) = ImagesTests.Decode(chart);
        byte[] Colour(int row, int column) => pixels[(4 * (row * width + column))..][..4];
        Assert.Equal((9, 4 * 9 * 9), (width, pixels.Length));
        Assert.Equal([0, 0, 0, 255], Colour(8, 3));
        Assert.Equal([128, 128, 128, 255], Colour(8, 5));
        Assert.Equal(0, Colour(4, 0)[3]);
        var layout = JsonNode.Parse(GenericChart.toJson(chart))!["layout"]!;
        Assert.Equal(["dark", "light"], layout["xaxis"]!["ticktext"]!.AsArray().Select(name => (string?)name));
        Assert.Equal([1.5, 6.5], layout["xaxis"]!["tickvals"]!.AsArray().Select(place => (double)place!));
        Assert.Throws<ArgumentException>(() => HeatMaps.Table("maps", ["a"], ("dark", dark)));
    }
}
