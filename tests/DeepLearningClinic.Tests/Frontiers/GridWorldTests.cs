using System.Text.Json.Nodes;
using DeepLearningClinic.Frontiers;
using Plotly.NET;

namespace DeepLearningClinic.Tests.Frontiers;

public sealed class GridWorldTests
{
    private static readonly GridWorld s_world = new(["..#", "S.G"], step: -1, goal: 5, hole: -7);

    [Fact]
    public void Steps_stay_inside_and_pay_what_was_agreed()
    {
        Assert.Equal((6, 3), (s_world.States, s_world.Start));
        Assert.Equal((0, -1.0, false), s_world.Step(3, 0));
        Assert.Equal((4, -1.0, false), s_world.Step(3, 1));
        Assert.Equal((3, -1.0, false), s_world.Step(3, 2));
        Assert.Equal((3, -1.0, false), s_world.Step(3, 3));
        Assert.Equal((5, 5.0, true), s_world.Step(4, 1));
        Assert.Equal([0, 1, 3, 4], s_world.Open);
    }

    [Fact]
    public void A_hole_sends_back_to_the_start_or_ends_the_episode()
    {
        Assert.Equal((3, -7.0, false), s_world.Step(1, 1));
        Assert.Equal((2, -7.0, true), new GridWorld(["..#", "S.G"], step: -1, goal: 5, hole: -7, holesEnd: true).Step(1, 1));
    }

    [Fact]
    public void A_walk_adds_up_its_rewards_and_is_cut_off_where_it_does_not_end()
    {
        var (path, total) = s_world.Walk(_ => 1);
        Assert.Equal([3, 4, 5], path);
        Assert.Equal(4, total);
        var (circle, cost) = s_world.Walk(_ => 3, limit: 10);
        Assert.Equal(11, circle.Length);
        Assert.Equal(-10, cost);
    }

    [Fact]
    public void A_map_needs_rows_of_one_length_and_one_start()
    {
        Assert.Throws<ArgumentException>(() => new GridWorld(["S..", "G"], -1, 0, -1));
        Assert.Throws<ArgumentException>(() => new GridWorld(["S.S", "..G"], -1, 0, -1));
    }

    [Fact]
    public void A_picture_writes_values_and_arrows_in_open_cells_and_draws_the_path()
    {
        var traces = JsonNode.Parse(GenericChart.toJson(s_world.Picture("world", [0, 1, 2, 3, 4.567, 5], _ => 1, [3, 4, 5])))!["data"]!;
        Assert.Equal(["0<br>→", "1<br>→", "hole", "3<br>→", "4.57<br>→", "goal"], traces[0]!["text"]!.AsArray().SelectMany(row => row!.AsArray()).Select(text => (string?)text));
        Assert.Equal([1, 1, 1], traces[1]!["y"]!.AsArray().Select(row => (int)row!));
    }
}
