using DeepLearningClinic.Overview;

namespace DeepLearningClinic.Tests.Overview;

public sealed class DigitShapeTests
{
    [Fact]
    public void A_ring_has_one_hole_with_its_centre_and_height()
    {
        var ring = Drawn(
            "........",
            ".####...",
            ".#..#...",
            ".#..#...",
            ".####...",
            "........");
        var hole = Assert.Single(new DigitShape(ring).Holes);
        Assert.Equal((2.5, 2), (hole.Centre, hole.Height));
    }

    [Fact]
    public void An_eight_has_two_holes_and_a_gap_to_the_border_is_none()
    {
        Assert.Equal(2, new DigitShape(Drawn("####", "#..#", "####", "#..#", "####")).Holes.Count);
        Assert.Empty(new DigitShape(Drawn("####", "#...", "####")).Holes);
    }

    [Fact]
    public void Steps_go_up_down_left_and_right_only()
    {
        // The paper in the middle touches the outside by a corner alone.
        Assert.Single(new DigitShape(Drawn("##.", "#.#", "###")).Holes);
    }

    [Fact]
    public void Ink_is_the_mean_of_a_rectangle()
    {
        var digit = new DigitShape(Drawn("##..", "#...", "...."));
        Assert.Equal((0.25, 0.75, 0.0), (digit.Ink(.., ..), digit.Ink(..2, ..2), digit.Ink(2.., ..)));
    }

    private static float[,] Drawn(params string[] rows)
    {
        var pixels = new float[rows.Length, rows[0].Length];
        for (var row = 0; row < rows.Length; row++)
            for (var column = 0; column < rows[row].Length; column++)
                pixels[row, column] = rows[row][column] == '#' ? 1 : 0;
        return pixels;
    }
}
